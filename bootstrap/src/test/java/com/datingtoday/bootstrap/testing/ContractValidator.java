package com.datingtoday.bootstrap.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validator of responses against {@code docs/openapi.yaml}. A response that the document does not describe fails the
 * test. Each described response is recorded in {@code target/contract-responses.txt}; {@code .ci/run} compares the
 * records with the document.
 */
public final class ContractValidator {

    /** Document whose responses every test validates. */
    public static final Path DOCUMENT = Path.of("../docs/openapi.yaml");

    /** File with one line {@code method path status reason} for each kind of response that a test received. */
    public static final Path RECORD = Path.of("target/contract-responses.txt");

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z_]+}");
    private static final ContractValidator SHARED = new ContractValidator(read(DOCUMENT));

    private record Route(String method, String path, Pattern pattern, JsonNode operation) {}

    private final JsonNode document;
    private final List<Route> routes;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Set<String> recorded = ConcurrentHashMap.newKeySet();

    private ContractValidator(JsonNode document) {
        this.document = document;
        rejectUnknownFields(document.at("/components/schemas"));
        this.routes = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Route(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                pattern(path.getKey()),
                                operation.getValue())))
                .toList();
    }

    public static ContractValidator shared() {
        return SHARED;
    }

    /** Returns a YAML document as JSON. */
    public static JsonNode read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return JsonMapper.shared().valueToTree(new Yaml().load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode document() {
        return document;
    }

    /** Clients must ignore unknown fields, but the tests must not receive any. */
    private static void rejectUnknownFields(JsonNode components) {
        components.forEach(schema -> {
            if (schema instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        });
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(PARAMETER
                .splitAsStream(path)
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+"))
                .concat(path.endsWith("}") ? "[^/]+" : ""));
    }

    /** Fails if the document does not describe the response of a call; ignores paths that it does not have. */
    public void validate(String method, String path, int status, String body) {
        var route = routes.stream()
                .filter(candidate -> candidate.method().equals(method))
                .filter(candidate -> candidate.pattern().matcher(path).matches())
                // A literal segment such as me precedes a parameter.
                .min(java.util.Comparator.comparingInt(
                        candidate -> candidate.path().split("\\{", -1).length));
        if (route.isPresent()) {
            validate(route.get(), status, body);
        }
    }

    private void validate(Route route, int status, String body) {
        var call = route.method() + " " + route.path();
        var json = parse(body);
        if (status == 200 && json.map(node -> node.path("code").asInt(0) != 0).orElse(false)) {
            return; // an app key that is marked always_200
        }
        var reason =
                json.map(node -> node.path("data").path("reason").asString("")).orElse("");
        record("%s %d %s".formatted(call, status, status < 400 ? "" : reason).strip());
        if (Boolean.getBoolean("contract.collect")) {
            return;
        }
        var response = resolved(route.operation().path("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) {
            throw new AssertionError("%s: status %d is not in %s: %s".formatted(call, status, DOCUMENT, body));
        }
        var schema = response.path("content").path("application/json").path("schema");
        if (!schema.isMissingNode() && json.isPresent()) {
            var errors = schemas.computeIfAbsent(call + " " + status, _ -> schema(schema))
                    .validate(json.get());
            if (!errors.isEmpty()) {
                throw new AssertionError("%s %d: %s in %s".formatted(call, status, errors, body));
            }
        }
    }

    private JsonNode resolved(JsonNode response) {
        var reference = response.path("$ref").asString("");
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }

    private static Optional<JsonNode> parse(String body) {
        try {
            return body.startsWith("{") ? Optional.of(JsonMapper.shared().readTree(body)) : Optional.empty();
        } catch (JacksonException file) {
            return Optional.empty();
        }
    }

    private Schema schema(JsonNode response) {
        var root = JsonMapper.shared().createObjectNode();
        root.set("components", document.path("components"));
        root.putArray("allOf").add(response);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private void record(String line) {
        if (recorded.add(line)) {
            try {
                Files.createDirectories(RECORD.getParent());
                Files.writeString(RECORD, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

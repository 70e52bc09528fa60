package com.datingtoday.bootstrap.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Validator of server frames against {@code docs/asyncapi.yaml}, which refers to {@code docs/openapi.yaml}. */
public final class FrameValidator {

    /** Document whose frames every test validates. */
    public static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");

    private static final String EXTERNAL = "./openapi.yaml#";
    private static final FrameValidator SHARED = new FrameValidator(
            ContractValidator.read(DOCUMENT), ContractValidator.shared().document());

    private final JsonNode document;
    private final Map<String, Schema> schemas;

    private FrameValidator(JsonNode document, JsonNode api) {
        this.document = document;
        var components = inlined(document.path("components"), api.at("/components/schemas"));
        this.schemas = document.at("/operations/hear/messages")
                .valueStream()
                .map(FrameValidator::name)
                .collect(Collectors.toMap(Function.identity(), name -> schema(components, name)));
    }

    public static FrameValidator shared() {
        return SHARED;
    }

    public JsonNode document() {
        return document;
    }

    /** Returns the frame; fails if the document does not describe it. Fields without description are failures. */
    public JsonNode validate(String text) {
        var frame = parse(text);
        var schema = schemas.get(frame.path("type").asString(""));
        if (schema == null) {
            throw new AssertionError("%s has no server frame with the type of %s".formatted(DOCUMENT, text));
        }
        var errors = schema.validate(frame);
        if (!errors.isEmpty()) {
            throw new AssertionError("%s: %s in %s".formatted(DOCUMENT, errors, text));
        }
        return frame;
    }

    private static JsonNode parse(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException malformed) {
            throw new AssertionError("a server frame is not JSON: " + text, malformed);
        }
    }

    private static String name(JsonNode message) {
        var reference = message.path("$ref").asString();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Returns the components of both documents, whose references are local. */
    private static ObjectNode inlined(JsonNode components, JsonNode apiSchemas) {
        var text = JsonMapper.shared().writeValueAsString(components).replace(EXTERNAL, "#");
        var joined = (ObjectNode) JsonMapper.shared().readTree(text);
        apiSchemas
                .properties()
                .forEach(schema -> joined.withObject("/schemas").set(schema.getKey(), schema.getValue()));
        return joined;
    }

    private static Schema schema(ObjectNode components, String name) {
        var payload = (ObjectNode)
                components.path("messages").path(name).path("payload").deepCopy();
        payload.put("additionalProperties", false);
        var root = JsonMapper.shared().createObjectNode();
        root.set("components", components);
        root.putArray("allOf").add(payload);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }
}

package com.datingtoday.bootstrap.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Facts of an OpenAPI document, one per line, without descriptions and names of schemas. */
final class ApiLines {

    private static final String COMPONENTS = "#/components/";

    /** Keys of a schema that are descriptions, or that have lines of their own. */
    private static final Set<String> NO_FACTS = Set.of(
            "description",
            "title",
            "example",
            "examples",
            "externalDocs",
            "type",
            "properties",
            "required",
            "items",
            "enum",
            "allOf",
            "anyOf",
            "oneOf");

    private final JsonNode document;
    private final List<String> lines = new ArrayList<>();

    private ApiLines(JsonNode document) {
        this.document = document;
    }

    static List<String> of(JsonNode document) {
        var text = new ApiLines(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> text.operation(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        document.at("/components/securitySchemes")
                .properties()
                .forEach(scheme -> text.lines.add("security " + scheme.getKey() + ": "
                        + scheme.getValue().path("in").asString() + " "
                        + scheme.getValue().path("name").asString()));
        return text.lines;
    }

    private void operation(String at, JsonNode operation) {
        var schemes = new TreeSet<String>();
        operation.path("security").forEach(security -> schemes.addAll(security.propertyNames()));
        lines.add(at + " security: " + schemes);
        operation.path("parameters").forEach(given -> {
            var parameter = resolved(given);
            var name = at + " " + parameter.path("in").asString() + " "
                    + parameter.path("name").asString();
            if (parameter.has("explode")) {
                lines.add(name + " explode: " + parameter.path("explode"));
            }
            schema(name, parameter.path("schema"), parameter.path("required").asBoolean(false), new ArrayDeque<>());
        });
        if (operation.has("requestBody")) {
            var body = resolved(operation.path("requestBody"));
            content(at + " body", body.path("content"));
        }
        operation.path("responses").properties().forEach(entry -> {
            var response = resolved(entry.getValue());
            var name = at + " " + entry.getKey();
            response.path("headers").propertyNames().forEach(header -> lines.add(name + " header " + header));
            content(name, response.path("content"));
        });
    }

    private void content(String at, JsonNode content) {
        if (content.isEmpty()) {
            lines.add(at + ": no content");
        }
        content.properties()
                .forEach(type ->
                        schema(at + " " + type.getKey(), type.getValue().path("schema"), false, new ArrayDeque<>()));
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private void schema(String at, JsonNode schema, boolean required, Deque<String> open) {
        var reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            lines.add(at + ":" + (required ? " required" : "") + facts(schema));
            parts(at, schema, open);
        } else if (open.contains(reference)) {
            lines.add(at + ":" + (required ? " required" : "") + " the same again");
        } else {
            open.push(reference);
            schema(at, resolved(schema), required, open);
            open.pop();
        }
    }

    private void parts(String at, JsonNode schema, Deque<String> open) {
        var needed =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        schema.path("properties")
                .properties()
                .forEach(property -> schema(
                        at + " ." + property.getKey(), property.getValue(), needed.contains(property.getKey()), open));
        if (schema.has("items")) {
            schema(at + " []", schema.path("items"), false, open);
        }
        if (schema.path("additionalProperties").isObject()) {
            schema(at + " .*", schema.path("additionalProperties"), false, open);
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(choice).forEach(one -> schema(at + " " + choice, one, false, open));
        }
    }

    private static String facts(JsonNode schema) {
        var facts = new TreeSet<String>();
        schema.properties().stream()
                .filter(fact -> !NO_FACTS.contains(fact.getKey()))
                .filter(fact -> !fact.getValue().isObject())
                .forEach(fact -> facts.add(fact.getKey() + "=" + fact.getValue()));
        if (schema.has("enum")) {
            facts.add("enum=" + words(schema.path("enum")));
        }
        var text = " " + words(schema.path("type"))
                + facts.stream().map(fact -> " " + fact).collect(Collectors.joining());
        if (text.contains(COMPONENTS)) {
            throw new AssertionError("a reference that is not followed: " + schema);
        }
        return text;
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).sorted().collect(Collectors.joining("|"))
                : value.asString("any");
    }
}

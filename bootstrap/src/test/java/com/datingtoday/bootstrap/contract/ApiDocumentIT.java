package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ContractValidator;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * {@code docs/openapi.yaml} is the document that the application generates. {@code mvn verify -Dcontract.update=true
 * -Dit.test=ApiDocumentIT} rewrites the file.
 */
class ApiDocumentIT {

    private static final String HEADER = "# Generated: mvn verify -Dcontract.update=true -Dit.test=ApiDocumentIT\n";

    /** Keys that precede the others of their object; the others follow in alphabetical order. */
    private static final List<String> FIRST = List.of(
            "openapi",
            "info",
            "servers",
            "tags",
            "paths",
            "components",
            "operationId",
            "summary",
            "name",
            "in",
            "type");

    @Test
    void the_committed_document_is_the_generated_one() throws IOException {
        var generated = TestInstance.one().wire().get("/v3/api-docs").json();

        var text = HEADER + yaml().dump(ordered(generated));

        if (Snapshot.isUpdated()) {
            Files.writeString(ContractValidator.DOCUMENT, text);
        }
        assertThat(Files.readString(ContractValidator.DOCUMENT)).isEqualTo(text);
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(118);
        options.setSplitLines(true);
        return new Yaml(options);
    }

    private static @Nullable Object ordered(JsonNode node) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
            for (var key : FIRST) {
                var value = sorted.get(key);
                if (value != null) {
                    ordered.put(key, ordered(value));
                }
            }
            sorted.forEach((key, value) -> {
                if (!FIRST.contains(key)) {
                    ordered.put(key, ordered(value));
                }
            });
            return ordered;
        }
        if (node.isArray()) {
            var list = new ArrayList<@Nullable Object>();
            node.forEach(entry -> list.add(ordered(entry)));
            return list;
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (node.isNull()) {
            return null;
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asString();
    }
}

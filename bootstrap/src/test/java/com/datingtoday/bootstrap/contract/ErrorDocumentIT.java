package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.error.ErrorResponseWriter;
import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.bootstrap.development.ErrorCatalogue;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The table of {@code docs/errors.md} is generated from the codes, their texts and {@code docs/openapi.yaml}. {@code mvn
 * verify -Dcontract.update=true -Dit.test=ErrorDocumentIT} rewrites it.
 */
class ErrorDocumentIT {

    private static final Path FILE = Path.of("../docs/errors.md");
    private static final String START =
            "<!-- generated: mvn verify -Dcontract.update=true -Dit.test=ErrorDocumentIT -->\n";
    private static final Map<String, String> PLACEHOLDERS = Map.of("0", "*field*", "1", "*other*");

    private final EnvelopeMessages messages = new EnvelopeMessages();
    private final ErrorCatalogue catalogue =
            new ErrorCatalogue(TestInstance.one().bean(ErrorResponseWriter.class));

    @Test
    void the_published_table_lists_code_constant_status_meaning_calls_and_remedy() throws IOException {
        var present = Files.readString(FILE);
        var head = present.substring(0, present.indexOf(START) + START.length());

        var text = head + table();

        if (Snapshot.isUpdated()) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE)).isEqualTo(text);
    }

    private String table() {
        var rows = EnumSet.allOf(ErrorCode.class).stream().map(this::row).collect(Collectors.joining());
        return "\n| code | reason | status | meaning and remedy | 中文 | calls |\n|---|---|---|---|---|---|\n" + rows;
    }

    private String row(ErrorCode code) {
        var status = code == ErrorCode.SUCCESS
                ? "2xx"
                : catalogue.statusesOf(code).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "| %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        code.number(),
                        code,
                        status,
                        messages.messageFor(code, PLACEHOLDERS, List.of(), "en"),
                        messages.messageFor(code, PLACEHOLDERS, List.of(), "zh"),
                        calls(code));
    }

    private static String calls(ErrorCode code) {
        if (code == ErrorCode.SUCCESS || ErrorCatalogue.OF_ALL_CALLS.contains(code)) {
            return "all";
        }
        if (ErrorCatalogue.OF_SIGNED_CALLS.contains(code)) {
            return "all that are signed";
        }
        if (code == ErrorCode.LOGIN_REQUIRED) {
            return "all that require a login";
        }
        var calls = operations(code);
        return calls.isEmpty() ? "–" : String.join(", ", calls);
    }

    /** Returns the ids of the operations with the code. */
    private static Set<String> operations(ErrorCode code) {
        var found = new TreeSet<String>();
        for (var path : TestInstance.one().wire().get("/v3/api-docs").json().path("paths")) {
            for (var operation : path) {
                if (reasons(operation).contains(code.name())) {
                    found.add(operation.path("operationId").asString());
                }
            }
        }
        return found;
    }

    private static Set<String> reasons(JsonNode operation) {
        return operation
                .path("responses")
                .valueStream()
                .flatMap(response -> response.at(
                                "/content/application~1json/schema/properties/data/properties/reason/enum")
                        .valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}

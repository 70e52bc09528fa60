package com.datingtoday.adapter.web.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.application.shared.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedErrorCodesTest {

    @Test
    void the_published_table_lists_all_codes_and_texts() throws IOException {
        var envelopeMessages = new EnvelopeMessages();
        var table = Arrays.stream(ErrorCode.values())
                .map(code -> "| %d | %s | %s |"
                        .formatted(
                                code.number(),
                                envelopeMessages.messageFor(code, "*field*", "en"),
                                envelopeMessages.messageFor(code, "*field*", "zh")))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("../docs/errors.md"))).contains(table);
    }
}

package com.datingtoday.adapter.web.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.response.Texts;
import com.datingtoday.application.shared.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedCodesTest {

    @Test
    void the_published_table_of_codes_is_the_one_in_the_code() throws IOException {
        var texts = new Texts();
        var table = Arrays.stream(ErrorCode.values())
                .map(code -> "| %d | %s | %s |"
                        .formatted(code.number(), texts.of(code, "*field*", "en"), texts.of(code, "*field*", "zh")))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("../docs/errors.md"))).contains(table);
    }
}

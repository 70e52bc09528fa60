package com.datingtoday.adapter.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsupportedServerExceptionTest {

    @Test
    void the_message_names_the_alternative() {
        var failure = new UnsupportedServerException(new IOException("Exec format error"));

        assertThat(failure)
                .hasMessageContaining("docker compose up")
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("-Ddatingtoday.test.mysql-url=")
                .hasRootCauseMessage("Exec format error");
    }

    @Test
    void the_message_contains_the_output_of_the_program(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("log"), "error while loading shared libraries: libcrypt.so.1\n");

        assertThat(new UnsupportedServerException(log))
                .hasMessageContaining("docker compose up")
                .hasMessageContaining("libcrypt.so.1");
    }
}

package com.datingtoday.adapter.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsupportedServerExceptionTest {

    @Test
    void it_says_what_to_do_instead() {
        var failure = new UnsupportedServerException(new IOException("Exec format error"));

        assertThat(failure)
                .hasMessageContaining("docker compose up")
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("-Ddatingtoday.test.mysql-url=")
                .hasRootCauseMessage("Exec format error");
    }

    @Test
    void it_shows_what_the_program_said(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("log"), "error while loading shared libraries: libcrypt.so.1\n");

        assertThat(new UnsupportedServerException(log))
                .hasMessageContaining("docker compose up")
                .hasMessageContaining("libcrypt.so.1");
    }
}

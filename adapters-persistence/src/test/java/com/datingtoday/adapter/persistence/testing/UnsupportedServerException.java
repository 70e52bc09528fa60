package com.datingtoday.adapter.persistence.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged MariaDB cannot run on this machine; the message names the alternative. */
final class UnsupportedServerException extends IllegalStateException {

    /** The program could not be started. */
    UnsupportedServerException(IOException cause) {
        super(message(""), cause);
    }

    /** The program ended early; its log states the cause. */
    UnsupportedServerException(Path log) {
        super(message(tail(log)));
    }

    private static String message(String details) {
        var machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        return """
                The packaged MariaDB cannot run here (%s).
                Start servers outside with "docker compose up" and name them: for the application by spring.datasource.url, \
                spring.datasource.username and spring.datasource.password, for the tests by -D%s=jdbc:mysql://host:port/ \
                with %s and %s.
                %s""".formatted(machine, TestDatabase.URL, TestDatabase.USER, TestDatabase.PASSWORD, details)
                .strip();
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }
}

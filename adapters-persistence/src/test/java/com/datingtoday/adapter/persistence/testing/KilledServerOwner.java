package com.datingtoday.adapter.persistence.testing;

import java.nio.file.Path;

/** Process that starts a server and is killed. */
final class KilledServerOwner {

    private KilledServerOwner() {}

    public static void main(String[] folder) throws Exception {
        var server = MariaDbServer.start(Path.of(folder[0]), true);
        try (var connection = server.administer();
                var statement = connection.createStatement()) {
            statement.execute("create table datingtoday.kept (id int primary key)");
        }
        // Skips the shutdown hooks.
        Runtime.getRuntime().halt(137);
    }
}

package com.datingtoday.bootstrap.testing;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import com.datingtoday.domain.shared.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Stored media files, in the folder and in the database. */
public final class StoredFiles {

    /** Media folder of the test instances. */
    public static final Path FOLDER = folder();

    private StoredFiles() {}

    /** Returns the ids of a user's files in the database. */
    public static Set<String> idsOf(UserId owner) {
        return ids("select media_id from media where user_id = " + owner.value());
    }

    /** Returns the ids of files in the folder that have no row in the database. */
    public static Set<String> orphans() {
        var orphans = new HashSet<String>();
        var known = ids("select media_id from media union all select teaser from media where teaser is not null");
        try (var files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(FOLDER.relativize(file).getName(1)))
                    .filter(id -> !known.contains(id))
                    .forEach(orphans::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return orphans;
    }

    /** Makes the review cases of a user due now. */
    public static void makeReviewsDue(UserId user) {
        try (var connection = TestInstance.servers().database().administer();
                var statement = connection.createStatement()) {
            statement.execute("use " + MariaDbServer.NAME);
            statement.executeUpdate("update review set due_time = '2020-01-01' where user_id = " + user.value());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> ids(String query) {
        var ids = new HashSet<String>();
        try (var connection = TestInstance.servers().database().administer();
                var statement = connection.createStatement()) {
            statement.execute("use " + MariaDbServer.NAME);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return ids;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("datingtoday-media");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

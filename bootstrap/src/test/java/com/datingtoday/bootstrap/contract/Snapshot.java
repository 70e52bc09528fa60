package com.datingtoday.bootstrap.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are committed in {@code bootstrap/src/test/resources/contract}, one fact a line, in the order of the
 * alphabet.
 *
 * <p>A snapshot is changed on purpose by the system property {@value #UPDATE}: the test then writes the file into the
 * source tree instead of comparing, and the change is seen and reviewed by {@code git diff}. For example:
 *
 * <pre>{@code
 * mvn -B -pl bootstrap -am -Dcontract.update=true -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dfailsafe.failIfNoSpecifiedTests=false -Dit.test='HttpContractIT' verify
 * }</pre>
 */
final class Snapshot {

    /** System property that makes tests write snapshots. */
    static final String UPDATE = "contract.update";

    private static final Path FOLDER = Path.of("src", "test", "resources", "contract");

    private Snapshot() {}

    static boolean isUpdated() {
        return Boolean.getBoolean(UPDATE);
    }

    /** Fails unless the lines are those of the file. The message lists missing and additional lines. */
    static void assertSame(String file, Collection<String> lines) {
        var found = lines.stream().sorted().toList();
        if (isUpdated()) {
            write(file, found);
            return;
        }
        var expected = lines(file);
        var missing = without(expected, found);
        var added = without(found, expected);
        if (!missing.isEmpty() || !added.isEmpty()) {
            throw new AssertionError(difference(file, missing, added));
        }
    }

    /** Returns the committed lines. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String file, Collection<String> lines) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        var left = new ArrayList<@Nullable String>(all);
        others.forEach(left::remove);
        return left.stream().map(String::valueOf).toList();
    }

    private static String difference(String file, List<String> missing, List<String> added) {
        var text = new StringBuilder(
                "contract/" + file + " is not kept. If that is meant, -D" + UPDATE + "=true writes the file.\n");
        text.append(missing.size()).append(" missing:\n");
        missing.forEach(line -> text.append("  - ").append(line).append('\n'));
        text.append(added.size()).append(" added:\n");
        added.forEach(line -> text.append("  + ").append(line).append('\n'));
        return text.toString();
    }
}

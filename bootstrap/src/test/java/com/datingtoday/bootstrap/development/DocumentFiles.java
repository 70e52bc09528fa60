package com.datingtoday.bootstrap.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of the folder {@code docs} of the project. A request selects one of the files that exist at the start, so no
 * path outside of the folder is reachable.
 */
record DocumentFiles(Map<String, Path> files) {

    private static final String START = "README.md";

    DocumentFiles {
        files = new TreeMap<>(files);
    }

    /** Returns the files; none if the working directory is neither the project nor one of its modules. */
    static DocumentFiles ofProject() {
        return Stream.of(Path.of("docs"), Path.of("..", "docs"))
                .filter(folder -> Files.isRegularFile(folder.resolve(START)))
                .findFirst()
                .map(DocumentFiles::in)
                .orElseGet(() -> new DocumentFiles(Map.of()));
    }

    static DocumentFiles in(Path folder) {
        try (var found = Files.walk(folder)) {
            return new DocumentFiles(found.filter(file -> Files.isRegularFile(file))
                    .collect(Collectors.toMap(file -> name(folder.relativize(file)), file -> file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /**
     * Returns the text of a file; empty for an unknown name.
     *
     * @param name path below the folder, such as {@code adr/README.md}
     */
    Optional<String> read(String name) {
        var file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

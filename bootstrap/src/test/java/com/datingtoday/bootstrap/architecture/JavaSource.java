package com.datingtoday.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text of a Java source file. */
record JavaSource(String file, String text) {

    private static final Path ROOT = Path.of("..");

    /** A comment, or a literal, in which nothing that looks like a comment is one. */
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\])*+'");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");

    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)\\s*[<({\\w]");

    /** Documentation comment with its first line in the file. */
    record Javadoc(int line, String text) {}

    /** Returns the main and test sources of all modules, also of those that are not in the ordinary build. */
    static List<JavaSource> ofAllModules() {
        return modules(ROOT)
                .flatMap(module -> Stream.concat(Stream.of(module), modules(module)))
                .flatMap(module -> javaFiles(module.resolve("src")))
                .map(JavaSource::read)
                .toList();
    }

    List<Javadoc> javadocs() {
        return COMMENT_OR_LITERAL
                .matcher(text)
                .results()
                .filter(match -> match.group().startsWith("/**"))
                .map(match -> new Javadoc(line(match), content(match.group())))
                .toList();
    }

    /** Returns the simple names of the declared types, nested ones included. */
    List<String> declaredTypes() {
        return TYPE.matcher(code()).results().map(match -> match.group(1)).toList();
    }

    /** Returns the name of the package; empty for the unnamed package. */
    String packageName() {
        var matcher = PACKAGE.matcher(code());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Returns the text without comments and literals. */
    String code() {
        return COMMENT_OR_LITERAL.matcher(text).replaceAll(" ");
    }

    private int line(MatchResult match) {
        return 1
                + (int) text.substring(0, match.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String content(String comment) {
        return comment.substring(3, comment.length() - 2)
                .replaceAll("(?m)^\\s*\\* ?", "")
                .strip();
    }

    private static Stream<Path> modules(Path directory) {
        try (var children = Files.list(directory)) {
            return children.filter(child -> Files.exists(child.resolve("pom.xml"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path sources) {
        if (!Files.exists(sources)) {
            return Stream.empty();
        }
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(Path file) {
        try {
            return new JavaSource(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

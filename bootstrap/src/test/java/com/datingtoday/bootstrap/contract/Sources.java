package com.datingtoday.bootstrap.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads string literals from the main sources of a module. */
final class Sources {

    private Sources() {}

    /** Returns the files of a module with the given end of the name. */
    static List<Path> files(String module, String end) {
        try (var files = Files.walk(Path.of("..", module, "src", "main"))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the string literals as written in the source, without those in comments. */
    static List<String> quotedInJava(String source) {
        return javaTokens(source).stream()
                .filter(token -> token.startsWith("\""))
                .map(token -> token.substring(1, token.length() - 1))
                .toList();
    }

    /**
     * Returns the string literals of a source, with concatenations joined. A star replaces each operand that is no
     * literal: {@code "a:" + id + ":b"} becomes {@code a:*:b}.
     */
    static List<String> joinedInJava(String source) {
        var tokens = javaTokens(source);
        var joined = new ArrayList<String>();
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.get(at).startsWith("\"")) {
                continue;
            }
            var text = new StringBuilder(unquoted(tokens.get(at)));
            while (at + 2 < tokens.size() && tokens.get(at + 1).equals("+")) {
                at += 2;
                if (tokens.get(at).startsWith("\"")) {
                    text.append(unquoted(tokens.get(at)));
                } else {
                    text.append('*');
                    at = endOfOperand(tokens, at);
                }
            }
            joined.add(text.toString());
        }
        return joined;
    }

    private static String unquoted(String token) {
        return token.substring(1, token.length() - 1);
    }

    private static int endOfOperand(List<String> tokens, int first) {
        var depth = 0;
        for (int at = first; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (depth == 0 && List.of("+", ",", ";", ")", ":", "?").contains(token)) {
                return at - 1;
            }
            depth += switch (token) {
                case "(" -> 1;
                case ")" -> -1;
                default -> 0;
            };
        }
        return tokens.size() - 1;
    }

    /** Returns literals, words and single characters. */
    private static List<String> javaTokens(String source) {
        var tokens = new ArrayList<String>();
        var at = 0;
        while (at < source.length()) {
            var end = endOfToken(source, at);
            var token = source.substring(at, end);
            if (!token.isBlank() && !token.startsWith("//") && !token.startsWith("/*")) {
                tokens.add(token);
            }
            at = end;
        }
        return tokens;
    }

    private static int endOfToken(String source, int at) {
        if (source.startsWith("/*", at)) {
            return source.indexOf("*/", at) + 2;
        }
        if (source.startsWith("//", at)) {
            return source.indexOf('\n', at);
        }
        if (source.startsWith("\"\"\"", at)) {
            return source.indexOf("\"\"\"", at + 3) + 3;
        }
        var first = source.charAt(at);
        if (first == '"' || first == '\'') {
            return endOfQuoted(source, at, first);
        }
        var end = at + 1;
        while (Character.isJavaIdentifierPart(first)
                && end < source.length()
                && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfQuoted(String source, int at, char quote) {
        var end = at + 1;
        while (source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}

package com.datingtoday.application.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Texts of a file of the folder {@code texts}: one per line, after its kind and a note, separated by tabs. */
public final class TextCorpus {

    /**
     * Line of a corpus.
     *
     * @param kind name, introduction or message
     * @param note script of an accepted text, reason for a rejected one
     */
    public record Entry(String kind, String note, String text) {}

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private TextCorpus() {}

    public static List<Entry> read(String file) {
        var resource = Objects.requireNonNull(TextCorpus.class.getResourceAsStream("/texts/" + file));
        try (var reader = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(fields -> new Entry(fields[0], fields[1], withoutEscapes(fields[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutEscapes(String text) {
        var characters = new StringBuilder();
        var matcher = ESCAPE.matcher(text);
        int position = 0;
        while (matcher.find()) {
            characters.append(text, position, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
            position = matcher.end();
        }
        return characters.append(text.substring(position)).toString();
    }
}

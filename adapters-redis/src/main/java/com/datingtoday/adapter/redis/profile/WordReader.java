package com.datingtoday.adapter.redis.profile;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link WordWriter} wrote. Whatever is not as it should be is an {@link IllegalArgumentException} or alike. */
final class WordReader {

    private final String text;
    private int place;

    WordReader(String text) {
        this.text = text;
    }

    /** Whether the line holds another word. */
    boolean hasNext() {
        return text.charAt(place) != '\n';
    }

    String next() {
        var end = place;
        while (text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        var word = text.substring(place, end);
        place = text.charAt(end) == ' ' ? end + 1 : end;
        return word;
    }

    int nextInt() {
        return Integer.parseInt(next());
    }

    long nextLong() {
        return Long.parseLong(next());
    }

    boolean nextFlag() {
        return switch (next()) {
            case WordWriter.YES -> true;
            case WordWriter.NO -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    <T> @Nullable T nextOrNot(Function<String, T> reading) {
        var word = next();
        return word.equals(WordWriter.NOTHING) ? null : reading.apply(word);
    }

    /** Ends the line, which holds nothing more. */
    void end() {
        if (hasNext()) {
            throw new IllegalArgumentException("more words than expected");
        }
        place++;
    }

    /** Everything after the last line that was read. */
    String rest() {
        return text.substring(place);
    }
}

package com.datingtoday.adapter.redis.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FieldWriter} wrote. Whatever is not as it should be is an {@link IllegalArgumentException} or alike. */
public final class FieldReader {

    private final String text;
    private int place;

    /** Reads from the beginning. */
    public FieldReader(String text) {
        this.text = text;
    }

    /** Whether the line holds another word. */
    public boolean hasNext() {
        return text.charAt(place) != '\n';
    }

    /** The next word of the line. */
    public String next() {
        var end = place;
        while (text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        var word = text.substring(place, end);
        place = text.charAt(end) == ' ' ? end + 1 : end;
        return word;
    }

    /** The next word, a number. */
    public int nextInt() {
        return Integer.parseInt(next());
    }

    /** The next word, a number. */
    public long nextLong() {
        return Long.parseLong(next());
    }

    /** The next word, yes or no. */
    public boolean nextFlag() {
        return switch (next()) {
            case FieldWriter.YES -> true;
            case FieldWriter.NO -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    /** The next word as it is read; null for nothing. */
    public <T> @Nullable T nextOrNot(Function<String, T> reading) {
        var word = next();
        return word.equals(FieldWriter.NOTHING) ? null : reading.apply(word);
    }

    /** Ends the line, which holds nothing more. */
    public void end() {
        if (hasNext()) {
            throw new IllegalArgumentException("more words than expected");
        }
        place++;
    }

    /** Everything after the last line that was read; nothing comes after it. */
    public String rest() {
        var rest = text.substring(place);
        place = text.length();
        return rest;
    }

    /** Whether everything was read. */
    public boolean isOver() {
        return place == text.length();
    }
}

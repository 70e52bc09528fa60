package com.datingtoday.adapter.redis.profile;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines that {@link FieldWriter} wrote. Damaged input causes an {@link IllegalArgumentException} or {@link
 * IndexOutOfBoundsException}.
 */
final class FieldReader {

    private final String text;
    private int position;

    FieldReader(String text) {
        this.text = text;
    }

    /** Returns whether the line has another field. */
    boolean hasNext() {
        return text.charAt(position) != '\n';
    }

    /** Returns the next field of the line. */
    String next() {
        var end = position;
        while (text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        var field = text.substring(position, end);
        position = text.charAt(end) == ' ' ? end + 1 : end;
        return field;
    }

    int nextInt() {
        return Integer.parseInt(next());
    }

    long nextLong() {
        return Long.parseLong(next());
    }

    boolean nextFlag() {
        return switch (next()) {
            case FieldWriter.TRUE -> true;
            case FieldWriter.FALSE -> false;
            default -> throw new IllegalArgumentException("a flag must be 1 or 0");
        };
    }

    /** Returns the next field, decoded, or null if it is the null mark. */
    <T> @Nullable T nextNullable(Function<String, T> decoder) {
        var field = next();
        return field.equals(FieldWriter.NULL) ? null : decoder.apply(field);
    }

    /**
     * Ends the current line.
     *
     * @throws IllegalArgumentException if the line has more fields
     */
    void endLine() {
        if (hasNext()) {
            throw new IllegalArgumentException("the line has more fields than expected");
        }
        position++;
    }

    /** Returns the text after the last line that was read, and ends the input. */
    String remaining() {
        var rest = text.substring(position);
        position = text.length();
        return rest;
    }
}

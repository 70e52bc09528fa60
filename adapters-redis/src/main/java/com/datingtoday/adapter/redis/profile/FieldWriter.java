package com.datingtoday.adapter.redis.profile;

import org.jspecify.annotations.Nullable;

/** Writes lines of fields. A field must not contain blanks or line breaks. */
final class FieldWriter {

    static final String NULL = "-";
    static final String TRUE = "1";
    static final String FALSE = "0";

    private final StringBuilder text = new StringBuilder(512);
    private boolean lineStarted;

    /** Adds the text form of an object. */
    FieldWriter add(Object field) {
        if (lineStarted) {
            text.append(' ');
        }
        text.append(field);
        lineStarted = true;
        return this;
    }

    /** Adds a flag as 1 or 0. */
    FieldWriter add(boolean flag) {
        return add((Object) (flag ? TRUE : FALSE));
    }

    /** Adds a field, or the null mark {@code -}. */
    FieldWriter addNullable(@Nullable Object field) {
        return add(field == null ? NULL : field);
    }

    FieldWriter endLine() {
        text.append('\n');
        lineStarted = false;
        return this;
    }

    /** Returns the written text, which may contain personal data. */
    @Override
    public String toString() {
        return text.toString();
    }
}

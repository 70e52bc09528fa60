package com.datingtoday.adapter.redis.shared;

import org.jspecify.annotations.Nullable;

/** Lines of words, which hold neither blanks nor line breaks. */
public final class FieldWriter {

    static final String NOTHING = "-";
    static final String YES = "1";
    static final String NO = "0";

    private final StringBuilder text = new StringBuilder(512);
    private boolean began;

    /** Adds a word. */
    public FieldWriter add(Object word) {
        if (began) {
            text.append(' ');
        }
        text.append(word);
        began = true;
        return this;
    }

    /** Adds yes or no. */
    public FieldWriter add(boolean flag) {
        return add((Object) (flag ? YES : NO));
    }

    /** Adds a word, or that there is nothing. */
    public FieldWriter addOrNot(@Nullable Object word) {
        return add(word == null ? NOTHING : word);
    }

    /** Ends the line. */
    public FieldWriter end() {
        text.append('\n');
        began = false;
        return this;
    }

    /** What was written; callers know what is in it. */
    @Override
    public String toString() {
        return text.toString();
    }
}

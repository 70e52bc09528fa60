package com.datingtoday.adapter.redis.profile;

import org.jspecify.annotations.Nullable;

/** Lines of words, which hold neither blanks nor line breaks. */
final class WordWriter {

    static final String NOTHING = "-";
    static final String YES = "1";
    static final String NO = "0";

    private final StringBuilder text = new StringBuilder(512);
    private boolean began;

    WordWriter add(Object word) {
        if (began) {
            text.append(' ');
        }
        text.append(word);
        began = true;
        return this;
    }

    WordWriter add(boolean flag) {
        return add((Object) (flag ? YES : NO));
    }

    WordWriter addOrNot(@Nullable Object word) {
        return add(word == null ? NOTHING : word);
    }

    /** Ends the line. */
    WordWriter end() {
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

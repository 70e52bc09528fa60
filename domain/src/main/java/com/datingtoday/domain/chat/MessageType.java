package com.datingtoday.domain.chat;

import com.datingtoday.domain.media.MediaKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message is. */
public enum MessageType {
    TEXT(1, null),
    AUDIO(2, MediaKind.AUDIO),
    IMAGE(3, MediaKind.PICTURE),
    VIDEO(4, MediaKind.VIDEO);

    private final int code;

    @SuppressWarnings("ImmutableEnumChecker") // an enum, or nothing
    private final Optional<MediaKind> kind;

    MessageType(int code, @Nullable MediaKind kind) {
        this.code = code;
        this.kind = Optional.ofNullable(kind);
    }

    /** The number that stands for it in the database. */
    public int code() {
        return code;
    }

    /** What its file is; empty for a text. */
    public Optional<MediaKind> kind() {
        return kind;
    }

    /** How it is called on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<MessageType> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }

    /** What a word stands for; empty if it stands for nothing. */
    public static Optional<MessageType> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.wireName().equals(word))
                .findAny();
    }

    /** Which message a file of that kind makes. */
    public static MessageType of(MediaKind kind) {
        return switch (kind) {
            case AUDIO -> AUDIO;
            case PICTURE -> IMAGE;
            case VIDEO -> VIDEO;
        };
    }
}

package com.datingtoday.domain.chat;

import com.datingtoday.domain.media.MediaKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Type of a message. The codes are stored. */
public enum MessageType {
    TEXT(1, null),
    AUDIO(2, MediaKind.AUDIO),
    IMAGE(3, MediaKind.PICTURE),
    VIDEO(4, MediaKind.VIDEO);

    private final int code;

    @SuppressWarnings("ImmutableEnumChecker") // Optional of an enum is immutable
    private final Optional<MediaKind> kind;

    MessageType(int code, @Nullable MediaKind kind) {
        this.code = code;
        this.kind = Optional.ofNullable(kind);
    }

    /** Returns the code in the database. */
    public int code() {
        return code;
    }

    /** Returns the media kind of the file; empty for a text. */
    public Optional<MediaKind> kind() {
        return kind;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the type with a code in the database; empty for an unknown code. */
    public static Optional<MessageType> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }

    /** Returns the type with a wire name; empty for an unknown name. */
    public static Optional<MessageType> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName().equals(wireName))
                .findAny();
    }

    /** Returns the type of a message that contains a file of this kind. */
    public static MessageType of(MediaKind kind) {
        return switch (kind) {
            case AUDIO -> AUDIO;
            case PICTURE -> IMAGE;
            case VIDEO -> VIDEO;
        };
    }
}

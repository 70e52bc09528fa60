package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a phone is reached by the service of its maker.
 *
 * @param platform which service
 * @param value what that service calls the phone, 16 to 512 characters
 */
public record DeviceToken(Platform platform, String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_:.+/=-]{16,512}");

    /** Which service reaches it. */
    public enum Platform {
        /** Firebase Cloud Messaging. */
        FCM(1),
        /** Apple Push Notification service. */
        APNS(2);

        private final int code;

        Platform(int code) {
            this.code = code;
        }

        /** The number that stands for it in the database. */
        public int code() {
            return code;
        }

        /** What a number stands for; empty if it stands for nothing. */
        public static Optional<Platform> of(int code) {
            return Arrays.stream(values()).filter(value -> value.code == code).findAny();
        }

        /** What a word on the wire stands for; empty if it stands for nothing. */
        public static Optional<Platform> of(String word) {
            return Arrays.stream(values())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                    .findAny();
        }
    }

    /** Reads what a client sent; refuses what cannot be one, naming {@code device_token}. */
    public static DeviceToken of(Platform platform, String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("device_token"));
        }
        return new DeviceToken(platform, written);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "DeviceToken[" + platform + "]";
    }
}

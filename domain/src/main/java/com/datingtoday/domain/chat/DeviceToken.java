package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Address of a device at a push service.
 *
 * @param value identifier at that service, 16 to 512 characters
 */
public record DeviceToken(Platform platform, String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_:.+/=-]{16,512}");

    /** Push services. */
    public enum Platform {
        /** Firebase Cloud Messaging. */
        FCM(1),
        /** Apple Push Notification service. */
        APNS(2);

        private final int code;

        Platform(int code) {
            this.code = code;
        }

        /** Returns the code in the database. */
        public int code() {
            return code;
        }

        /** Returns the platform with a code in the database; empty for an unknown code. */
        public static Optional<Platform> of(int code) {
            return Arrays.stream(values()).filter(value -> value.code == code).findAny();
        }

        /** Returns the platform with a wire name; empty for an unknown name. */
        public static Optional<Platform> of(String wireName) {
            return Arrays.stream(values())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(wireName))
                    .findAny();
        }
    }

    /** Returns the token; rejects a malformed value with the field {@code device_token}. */
    public static DeviceToken of(Platform platform, String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("device_token"));
        }
        return new DeviceToken(platform, written);
    }

    /** Omits the token. */
    @Override
    public String toString() {
        return "DeviceToken[" + platform + "]";
    }
}

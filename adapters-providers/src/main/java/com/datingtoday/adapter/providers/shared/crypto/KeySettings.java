package com.datingtoday.adapter.providers.shared.crypto;

import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the master keys.
 *
 * @param encryption keys that encrypt stored data
 * @param hashing keys of keyed hashes
 */
@Validated
@ConfigurationProperties(KeySettings.PREFIX)
public record KeySettings(
        @NotNull @Valid KeyRing encryption, @NotNull @Valid KeyRing hashing) {

    static final String PREFIX = "datingtoday.keys";

    public KeySettings {
        if (encryption != null) {
            encryption.check(PREFIX + ".encryption");
        }
        if (hashing != null) {
            hashing.check(PREFIX + ".hashing");
        }
    }

    /**
     * Current key with former and future keys. To replace a key, add the new key to every instance, then make it
     * current. Remove the old key when no data uses it.
     *
     * @param current id of the key that is used for new data
     * @param keys keys of 32 bytes in base64 by id; an id consists of 1 to 16 letters, digits and hyphens
     */
    public record KeyRing(
            @NotNull String current, @DefaultValue Map<String, Sensitive<String>> keys) {

        private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,16}");
        private static final int KEY_BYTES = 32;

        public KeyRing {
            keys = Map.copyOf(keys);
        }

        /** Returns the bytes of a key; the id must be one of {@link #keys}. */
        public byte[] bytes(String id) {
            return Base64.getDecoder()
                    .decode(Objects.requireNonNull(keys.get(id), id).value());
        }

        // No constraint expresses these rules without printing a key.
        private void check(String property) {
            keys.forEach((id, key) -> check(property, id, key.value()));
            if (current != null && !keys.containsKey(current)) {
                throw new IllegalArgumentException(
                        "%s.current must be the id of a key in %s.keys".formatted(property, property));
            }
        }

        private static void check(String property, String id, String key) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "%s.keys must have ids of 1 to 16 letters, digits and hyphens".formatted(property));
            }
            if (length(key) != KEY_BYTES) {
                throw new IllegalArgumentException(
                        "%s.keys.%s must be %d bytes in base64".formatted(property, id, KEY_BYTES));
            }
        }

        private static int length(@Nullable String key) {
            try {
                return key == null ? 0 : Base64.getDecoder().decode(key).length;
            } catch (IllegalArgumentException e) {
                return 0;
            }
        }
    }
}

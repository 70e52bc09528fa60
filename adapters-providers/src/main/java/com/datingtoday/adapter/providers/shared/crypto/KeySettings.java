package com.datingtoday.adapter.providers.shared.crypto;

import com.datingtoday.adapter.providers.shared.Settings;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The master keys, bound from {@value #PREFIX}.
 *
 * @param encryption of what is encrypted at rest
 * @param hashing of keyed hashes
 */
public record KeySettings(KeyRing encryption, KeyRing hashing) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.keys";

    public KeySettings {
        Settings.required(PREFIX + ".encryption", encryption).check(PREFIX + ".encryption");
        Settings.required(PREFIX + ".hashing", hashing).check(PREFIX + ".hashing");
    }

    /**
     * One key that is used, and those that were or will be. To change keys, make the new one known everywhere, then
     * current; an old one goes when nothing is under it any more.
     *
     * @param current the id of the key that is used for what is new
     * @param keys 32 bytes in base64 by id; an id is 1 to 16 letters, digits and hyphens
     */
    public record KeyRing(String current, Map<String, String> keys) {

        private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,16}");
        private static final int KEY_BYTES = 32;

        public KeyRing {
            keys = keys == null ? Map.of() : Map.copyOf(keys);
        }

        /** The key's bytes. The id must be one of {@link #keys}. */
        public byte[] bytes(String id) {
            return Base64.getDecoder().decode(Settings.required(id, keys.get(id)));
        }

        private void check(String property) {
            keys.forEach((id, key) -> check(property, id, key));
            Settings.required(property + ".current", current);
            Settings.check(
                    keys.containsKey(current),
                    "%s.current names a key that is not in %s.keys".formatted(property, property));
        }

        private static void check(String property, String id, String key) {
            Settings.check(
                    ID.matcher(id).matches(),
                    "%s.keys has an id that is not 1 to 16 letters, digits and hyphens".formatted(property));
            Settings.check(
                    length(key) == KEY_BYTES,
                    "%s.keys.%s must be %d bytes in base64".formatted(property, id, KEY_BYTES));
        }

        private static int length(@Nullable String key) {
            try {
                return key == null ? 0 : Base64.getDecoder().decode(key).length;
            } catch (IllegalArgumentException e) {
                return 0;
            }
        }

        /** The ids alone. */
        @Override
        public String toString() {
            return "Ring[current=%s, ids=%s]".formatted(current, keys.keySet());
        }
    }
}

package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codec of session ids for clients: {@code s_user.random.version.mac}. The MAC rejects invented ids without a lookup.
 */
@ApplicationService
public record SessionIdCodec(KeyedHasher hashes) {

    public static final String PREFIX = "s_";

    private static final int MAC_LENGTH = 22;
    private static final Pattern FORM =
            Pattern.compile("s_([0-9]{6,16})\\.([0-9a-f]{32})\\.([A-Za-z0-9-]{1,16}\\.[A-Za-z0-9_-]{22})");

    public String encode(SessionId id) {
        return PREFIX + body(id) + "." + shorten(hashes.hash(Purpose.SESSION_ID, body(id)));
    }

    /** Returns the session id of a text with a valid MAC; empty for any other text. */
    public Optional<SessionId> decode(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var user = Long.parseLong(parts.group(1));
        if (user <= UserId.FLOOR || user >= 1L << 53) {
            return Optional.empty();
        }
        var id = new SessionId(new UserId(user), parts.group(2));
        return hashes.hashesUnderAllKeys(Purpose.SESSION_ID, body(id)).stream()
                        .anyMatch(mac -> ProtocolDigests.equalInConstantTime(shorten(mac), parts.group(3)))
                ? Optional.of(id)
                : Optional.empty();
    }

    private static String body(SessionId id) {
        return id.user().value() + "." + id.random();
    }

    /** Cuts the MAC to 132 bits, which suffice, to shorten the id. */
    private static String shorten(String hash) {
        return hash.substring(0, hash.indexOf('.') + 1 + MAC_LENGTH);
    }
}

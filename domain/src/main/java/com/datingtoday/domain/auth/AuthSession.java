package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One login on one device. A live session can be refreshed and ended; an ended one is only remembered. */
public sealed interface AuthSession {

    SessionId id();

    /** The client app it was opened through; no other may use it. */
    AppId app();

    /** The scheme it was opened under; it is good for no other. */
    SigningScheme scheme();

    SessionKeys keys();

    /** What the client says it runs on; empty if it says nothing. */
    String device();

    Instant createTime();

    /** The first moment at which it is over by itself. */
    Instant expiredTime();

    default UserId user() {
        return id().user();
    }

    /**
     * Which sessions must go so that one more may live.
     *
     * @param oldestFirst the live sessions of one user
     * @param allowed how many may live at once, the new one included
     */
    static List<SessionId> oldestBeyondLimit(List<SessionId> oldestFirst, int allowed) {
        return List.copyOf(oldestFirst.subList(0, Math.max(0, oldestFirst.size() - allowed + 1)));
    }

    /** In use, unless its time has run out. */
    record Live(
            SessionId id,
            AppId app,
            SigningScheme scheme,
            SessionKeys keys,
            String device,
            Instant createTime,
            Instant expiredTime)
            implements AuthSession {

        public boolean isLiveAt(Instant now) {
            return now.isBefore(expiredTime);
        }

        /** The same login for a full lifetime more, under a new token; the old one stays good for the grace time. */
        public Live refresh(TokenHash fresh, Duration lifetime, Duration grace, Instant now) {
            return new Live(
                    id, app, scheme, keys.withToken(fresh, now.plus(grace)), device, createTime, now.plus(lifetime));
        }

        /** The same login, over; its time does not run beyond its end. */
        public Ended end(Instant now) {
            var over = now.isBefore(expiredTime) ? now : expiredTime;
            return new Ended(id, app, scheme, keys, device, createTime, over, now);
        }
    }

    /**
     * Logged out, crowded out, or ended with the account.
     *
     * @param endedTime when
     */
    record Ended(
            SessionId id,
            AppId app,
            SigningScheme scheme,
            SessionKeys keys,
            String device,
            Instant createTime,
            Instant expiredTime,
            Instant endedTime)
            implements AuthSession {}
}

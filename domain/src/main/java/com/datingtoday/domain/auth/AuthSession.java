package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Login on one device. A live session can be refreshed and ended; an ended one is stored until its retention ends. */
public sealed interface AuthSession {

    SessionId id();

    /** Client app that opened the session; no other app may use it. */
    AppId app();

    /** Scheme of the login; requests of the session must use it. */
    SigningScheme scheme();

    SessionKeys keys();

    /** Device description from the client; may be empty. */
    String device();

    Instant createTime();

    /** First moment at which the session is expired. */
    Instant expiredTime();

    default UserId user() {
        return id().user();
    }

    /**
     * Returns the oldest sessions, to be ended so that a new one stays within the limit.
     *
     * @param oldestFirst live sessions of one user
     * @param allowed maximum of live sessions, including the new one
     */
    static List<SessionId> oldestBeyondLimit(List<SessionId> oldestFirst, int allowed) {
        return List.copyOf(oldestFirst.subList(0, Math.max(0, oldestFirst.size() - allowed + 1)));
    }

    /** Session that was not ended; it may be expired. */
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

        /** Returns the session with a new token and a full lifetime. The old token stays valid for the grace period. */
        public Live refresh(TokenHash fresh, Duration lifetime, Duration grace, Instant now) {
            return new Live(
                    id,
                    app,
                    scheme,
                    keys.withToken(fresh, now.plus(grace), now),
                    device,
                    createTime,
                    extended(lifetime, now));
        }

        /** Returns the session with the same token and a full lifetime. */
        public Live extend(Duration lifetime, Instant now) {
            return new Live(id, app, scheme, keys, device, createTime, extended(lifetime, now));
        }

        private Instant extended(Duration lifetime, Instant now) {
            var expired = now.plus(lifetime);
            return expired.isBefore(expiredTime) ? expiredTime : expired;
        }

        /** Returns the ended session; its expiry is not later than its end. */
        public Ended end(Instant now) {
            var expired = now.isBefore(expiredTime) ? now : expiredTime;
            return new Ended(id, app, scheme, keys, device, createTime, expired, now);
        }
    }

    /** Session that was ended by logout, by the session limit or by a suspension. */
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

package com.datingtoday.domain.profile.visibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published step of a user's last activity. */
public enum Presence {
    /** Less than five minutes ago; the online filter of a search accepts {@code RECENTLY_ACTIVE_PERIOD}. */
    ONLINE(Duration.ofMinutes(5)),
    /** Less than a day ago. */
    TODAY(Duration.ofDays(1)),
    /** Less than seven days ago. */
    WEEK(Duration.ofDays(7));

    private final Duration within;

    Presence(Duration within) {
        this.within = within;
    }

    /**
     * Returns the step of a time.
     *
     * @param lastActive null if unknown
     * @return empty if the time is older or unknown
     */
    public static Optional<Presence> of(@Nullable Instant lastActive, Instant now) {
        if (lastActive == null) {
            return Optional.empty();
        }
        for (var step : values()) {
            if (now.isBefore(lastActive.plus(step.within))) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}

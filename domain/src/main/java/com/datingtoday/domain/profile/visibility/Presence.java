package com.datingtoday.domain.profile.visibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long ago somebody was here, in steps. */
public enum Presence {
    /** Within five minutes. */
    ONLINE(Duration.ofMinutes(5)),
    /** Within a day. */
    TODAY(Duration.ofDays(1)),
    /** Within seven days. */
    WEEK(Duration.ofDays(7));

    private final Duration within;

    Presence(Duration within) {
        this.within = within;
    }

    /**
     * The step of that moment.
     *
     * @param lastActive null if it is not known
     * @return empty for longer ago, or unknown
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

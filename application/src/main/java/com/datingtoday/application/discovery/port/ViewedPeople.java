package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Users whose profile a viewer has viewed: the newest {@value #CAPACITY} of each viewer. */
public interface ViewedPeople {

    int CAPACITY = 1_000;

    /** Time after which a view is forgotten. */
    Duration RETENTION = Duration.ofDays(30);

    /** View of a profile. */
    record View(UserId viewer, UserId owner, Instant time) {}

    /** Records views in one round trip. */
    void record(Collection<View> views);

    /** Finds the owners whose profile the viewer has viewed at or after a time. */
    Set<UserId> find(UserId viewer, Instant since);
}

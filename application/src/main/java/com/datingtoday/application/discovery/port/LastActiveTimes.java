package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;

/** Last-active times of users, for display to others. */
public interface LastActiveTimes {

    /** Records that the users are active now, in one round trip. */
    void record(Collection<UserId> users, Instant now);
}

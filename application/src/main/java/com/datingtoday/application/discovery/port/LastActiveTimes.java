package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;

/** When everybody was here last, for others to see. */
public interface LastActiveTimes {

    /** These people are here now. One round trip. */
    void record(Collection<UserId> users, Instant now);
}

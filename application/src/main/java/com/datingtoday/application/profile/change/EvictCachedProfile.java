package com.datingtoday.application.profile.change;

import com.datingtoday.domain.shared.UserId;

/** Evicts a profile after a change outside this feature. */
public interface EvictCachedProfile {

    /** Evicts the profile on all instances. */
    void evict(Command command);

    record Command(UserId user) {}
}

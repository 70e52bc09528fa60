package com.datingtoday.application.profile.change;

import com.datingtoday.domain.shared.UserId;

/** Something about a person changed elsewhere; nobody shows any more what he remembered of him. */
public interface EvictCachedProfile {

    /** Tells everybody. */
    void forget(Command command);

    /** Who. */
    record Command(UserId user) {}
}

package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;

/** Cache of VIP deadlines. No instance returns an old deadline later than one second after a change. */
public interface VipCache {

    /**
     * Invalidates the deadline before a change.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the invalidation fails; the caller
     *     must not change the deadline
     */
    void beginChange(UserId user);

    /** Ends the change. A failure is ignored, because the mark of {@link #beginChange} expires. */
    void endChange(UserId user);
}

package com.datingtoday.application.profile.change;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.shared.UserId;

/** Runner of changes of profile data that belongs to another feature. */
@ApplicationService
public record ProfileUpdates(CacheAwareTransaction cacheAwareTransaction) {

    /**
     * Runs a change in one transaction and evicts the cached profile on all instances.
     *
     * @param change must use the database only
     */
    public void update(UserId user, Runnable change) {
        cacheAwareTransaction.changeProfile(user, () -> {
            change.run();
            return true;
        });
    }
}

package com.datingtoday.application.profile.change;

import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.shared.UserId;
import java.util.function.BooleanSupplier;

/** Runs changes of follows and blocks for other features, each in one transaction, and evicts the cached relation. */
@ApplicationService
public record RelationUpdates(CacheAwareTransaction cacheAwareTransaction, Follows follows) {

    /**
     * Runs a change in one transaction and evicts the cached relation on all instances.
     *
     * @param change must use the database only
     * @return the result of the change
     */
    public boolean update(UserId one, UserId other, BooleanSupplier change) {
        return cacheAwareTransaction.changeRelation(one, other, change::getAsBoolean);
    }

    /** Runs a change like {@link #update}, but first deletes the follows in both directions. */
    public boolean endFollowsAndUpdate(UserId one, UserId other, BooleanSupplier change) {
        return update(one, other, () -> {
            follows.delete(one, other);
            follows.delete(other, one);
            return change.getAsBoolean();
        });
    }
}

package com.datingtoday.application.profile.change;

import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.ProfileChanged;
import com.datingtoday.domain.shared.UserId;
import java.util.function.Supplier;

/** Transactions that invalidate cached profiles and relations on all instances, before and after the change. */
@ApplicationService
public record CacheAwareTransaction(
        ProfileCache cache, Transactions transactions, OutboxEventPublisher outboxEventPublisher) {

    /** Changes a profile in one transaction and publishes {@code ProfileChanged}. */
    public <T> T changeProfile(UserId user, Supplier<T> work) {
        cache.beginChange(user);
        try {
            return transactions.inTransaction(() -> {
                var result = work.get();
                outboxEventPublisher.publish(new ProfileChanged(user));
                return result;
            });
        } finally {
            cache.endChange(user);
        }
    }

    /** Changes the relation of two users in one transaction and returns the result of the work. */
    public <T> T changeRelation(UserId one, UserId other, Supplier<T> work) {
        cache.beginChange(one, other);
        try {
            return transactions.inTransaction(work);
        } finally {
            cache.endChange(one, other);
        }
    }
}

package com.datingtoday.bootstrap;

import com.datingtoday.application.profile.change.EvictCachedProfile;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.auth.AccountSuspensionChanged;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Evicts the cached profile of a suspended or resumed user on all instances. */
@Component
record EvictProfileOnSuspensionChanged(EvictCachedProfile evictCachedProfile)
        implements EventHandler<AccountSuspensionChanged> {

    @Override
    public String name() {
        return "profile.standing";
    }

    @Override
    public Class<AccountSuspensionChanged> type() {
        return AccountSuspensionChanged.class;
    }

    @Override
    public AccountSuspensionChanged decode(UserId user, String payload) {
        return new AccountSuspensionChanged(user);
    }

    @Override
    public void handle(AccountSuspensionChanged event) {
        evictCachedProfile.evict(new EvictCachedProfile.Command(event.user()));
    }
}

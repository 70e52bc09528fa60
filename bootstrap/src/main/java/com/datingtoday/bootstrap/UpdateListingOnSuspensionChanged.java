package com.datingtoday.bootstrap;

import com.datingtoday.application.discovery.index.UpdateListing;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.auth.AccountSuspensionChanged;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Rebuilds the listing of a suspended or resumed user, who is then removed from the lists or added again. */
@Component
record UpdateListingOnSuspensionChanged(UpdateListing updateListing) implements EventHandler<AccountSuspensionChanged> {

    @Override
    public String name() {
        return "discovery.standing";
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
        updateListing.update(new UpdateListing.Command(event.user()));
    }
}

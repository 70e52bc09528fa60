package com.datingtoday.adapter.persistence.testing;

import com.datingtoday.application.auth.port.NewAccounts;
import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;

/** People who have registered. */
public record TestAccounts(NewAccounts accounts) {

    public UserId somebody() {
        var user = Samples.user();
        accounts.create(user, new PhoneNumber("+8613499990000"), "u-5f2c", Samples.now());
        return user;
    }
}

package com.datingtoday.adapter.persistence.testing;

import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;

/** Registered users. */
public record TestAccounts(AccountInitializer accounts) {

    public UserId newUser() {
        var user = AuthSamples.user();
        accounts.create(user, new PhoneNumber("+8613499990000"), "u-5f2c", AuthSamples.now());
        return user;
    }
}

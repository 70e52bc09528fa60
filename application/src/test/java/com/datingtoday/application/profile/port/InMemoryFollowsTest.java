package com.datingtoday.application.profile.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryFollowsTest implements FollowsContract {

    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final Follows follows = new InMemoryFollows(profiles);
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Follows follows() {
        return follows;
    }

    @Override
    public Profiles profiles() {
        return profiles;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public UserId newUser() {
        var user = AuthSamples.user();
        profiles.create(user, "+8613499990000", "u-5f2c", AuthSamples.now());
        return user;
    }
}

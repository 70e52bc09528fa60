package com.datingtoday.application.discovery.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryLocationsTest implements LocationsContract {

    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final Locations locations = new InMemoryLocations(profiles);
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Locations locations() {
        return locations;
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

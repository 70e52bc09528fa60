package com.datingtoday.application.discovery.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryListingsTest implements ListingsContract, ListingScanContract, ListingNicknameSearchContract {

    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final Listings listings = new InMemoryListings(profiles);
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Listings listings() {
        return listings;
    }

    @Override
    public UserId newUser() {
        var user = AuthSamples.user();
        profiles.create(user, "+8613499990000", "u-5f2c", AuthSamples.now());
        return user;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}

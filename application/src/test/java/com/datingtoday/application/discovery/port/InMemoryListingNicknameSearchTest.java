package com.datingtoday.application.discovery.port;

import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;

class InMemoryListingNicknameSearchTest implements ListingNicknameSearchContract {

    private final Listings listings = new InMemoryListings(new InMemoryProfiles());
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Listings listings() {
        return listings;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}

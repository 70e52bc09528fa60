package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.discovery.port.ListingNicknameSearchContract;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.shared.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisListingNicknameSearchIT(
        @Autowired Listings listings, @Autowired Transactions transactions) implements ListingNicknameSearchContract {}

package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.ListingsContract;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisListingsIT(
        @Autowired Listings listings,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts) implements ListingsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }
}

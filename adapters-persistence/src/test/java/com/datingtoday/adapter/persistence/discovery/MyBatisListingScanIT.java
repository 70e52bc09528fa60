package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.discovery.port.ListingScanContract;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.shared.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisListingScanIT(
        @Autowired Listings listings, @Autowired Transactions transactions) implements ListingScanContract {}

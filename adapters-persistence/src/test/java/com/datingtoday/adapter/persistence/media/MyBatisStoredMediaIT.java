package com.datingtoday.adapter.persistence.media;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.media.port.StoredMediaContract;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisStoredMediaIT(
        @Autowired StoredMedia media,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts) implements StoredMediaContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }
}

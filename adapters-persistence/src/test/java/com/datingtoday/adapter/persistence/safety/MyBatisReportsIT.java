package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.safety.port.ReportsContract;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisReportsIT(
        @Autowired Reports reports,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts) implements ReportsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }
}

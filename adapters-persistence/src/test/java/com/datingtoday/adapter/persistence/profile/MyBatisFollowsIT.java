package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.NewAccounts;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.FollowsContract;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisFollowsIT(
        @Autowired Follows follows,
        @Autowired Profiles profiles,
        @Autowired Transactions transactions,
        @Autowired NewAccounts accounts)
        implements FollowsContract {

    @Override
    public UserId somebody() {
        return new TestAccounts(accounts).somebody();
    }
}

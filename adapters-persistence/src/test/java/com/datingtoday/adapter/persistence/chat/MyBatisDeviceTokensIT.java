package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.chat.port.DeviceTokensContract;
import com.datingtoday.domain.shared.UserId;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisDeviceTokensIT(
        @Autowired DeviceTokens tokens, @Autowired AccountInitializer accounts) implements DeviceTokensContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }
}

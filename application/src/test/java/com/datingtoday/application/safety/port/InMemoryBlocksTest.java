package com.datingtoday.application.safety.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryBlocksTest implements BlocksContract {

    private final Blocks blocks = new InMemoryBlocks();

    @Override
    public Blocks blocks() {
        return blocks;
    }

    @Override
    public Transactions transactions() {
        return new ImmediateTransactions();
    }

    @Override
    public UserId newUser() {
        return AuthSamples.user();
    }
}

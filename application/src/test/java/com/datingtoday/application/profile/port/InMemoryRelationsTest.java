package com.datingtoday.application.profile.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.safety.port.InMemoryBlocks;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryRelationsTest implements RelationsContract {

    private final InMemoryFollows follows = new InMemoryFollows(new InMemoryProfiles());
    private final InMemoryBlocks blocks = new InMemoryBlocks();

    @Override
    public Relations relations() {
        return new InMemoryRelations(follows, blocks);
    }

    @Override
    public Follows follows() {
        return follows;
    }

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

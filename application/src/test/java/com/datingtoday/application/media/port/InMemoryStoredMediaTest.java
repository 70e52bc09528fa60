package com.datingtoday.application.media.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryStoredMediaTest implements StoredMediaContract {

    private final StoredMedia media = new InMemoryStoredMedia();

    @Override
    public StoredMedia media() {
        return media;
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

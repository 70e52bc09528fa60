package com.datingtoday.application.profile.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryAlbumsTest implements AlbumsContract {

    private final Albums albums = new InMemoryAlbums(new InMemoryProfiles());
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Albums albums() {
        return albums;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public UserId newUser() {
        return AuthSamples.user();
    }
}

package com.datingtoday.application.profile.port;

import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

class InMemoryProfilesTest implements ProfilesContract {

    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Profiles profiles() {
        return profiles;
    }

    @Override
    public Albums albums() {
        return new InMemoryAlbums(profiles);
    }

    @Override
    public Labels labels() {
        return new InMemoryLabels(profiles);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void create(UserId user, String phone, String nickname, Instant now) {
        profiles.create(user, phone, nickname, now);
    }

    @Override
    public void suspend(UserId user) {
        profiles.suspend(user, true);
    }

    @Override
    public void makeVip(UserId user, Instant deadline) {
        profiles.makeVip(user, deadline);
    }
}

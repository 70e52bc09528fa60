package com.datingtoday.application.profile.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryLabelsTest implements LabelsContract {

    private final Labels labels = new InMemoryLabels(new InMemoryProfiles());
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Labels labels() {
        return labels;
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

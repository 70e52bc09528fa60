package com.datingtoday.application.safety.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;

class InMemoryReportsTest implements ReportsContract {

    private final Reports reports = new InMemoryReports();
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Reports reports() {
        return reports;
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

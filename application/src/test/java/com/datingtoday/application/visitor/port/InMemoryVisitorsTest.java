package com.datingtoday.application.visitor.port;

import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.Transactions;

class InMemoryVisitorsTest implements VisitorsContract {

    private final InMemoryVisitors visitors = new InMemoryVisitors();

    @Override
    public Visitors visitors() {
        return visitors;
    }

    @Override
    public Transactions transactions() {
        return new ImmediateTransactions();
    }
}

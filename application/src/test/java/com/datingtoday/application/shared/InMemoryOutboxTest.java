package com.datingtoday.application.shared;

class InMemoryOutboxTest implements OutboxContract {

    private final Outbox outbox = new InMemoryOutbox();

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Transactions transactions() {
        return new ImmediateTransactions();
    }
}

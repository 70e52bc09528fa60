package com.datingtoday.application.visitor.port;

class InMemoryToldVisitsTest implements ToldVisitsContract {

    private final InMemoryToldVisits told = new InMemoryToldVisits();

    @Override
    public ToldVisits told() {
        return told;
    }
}

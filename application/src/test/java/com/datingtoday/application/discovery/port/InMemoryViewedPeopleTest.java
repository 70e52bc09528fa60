package com.datingtoday.application.discovery.port;

class InMemoryViewedPeopleTest implements ViewedPeopleContract {

    private final InMemoryViewedPeople viewedPeople = new InMemoryViewedPeople();

    @Override
    public ViewedPeople viewedPeople() {
        return viewedPeople;
    }
}

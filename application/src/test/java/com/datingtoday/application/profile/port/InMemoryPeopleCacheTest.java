package com.datingtoday.application.profile.port;

class InMemoryPeopleCacheTest implements PeopleCacheContract {

    private final InMemoryPeopleCache cache = new InMemoryPeopleCache();

    @Override
    public PeopleCache cache() {
        return cache;
    }
}

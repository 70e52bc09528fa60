package com.datingtoday.application.profile.port;

class InMemoryProfileCacheTest implements ProfileCacheContract {

    private final InMemoryProfileCache cache = new InMemoryProfileCache();

    @Override
    public ProfileCache cache() {
        return cache;
    }
}

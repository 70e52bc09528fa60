package com.datingtoday.application.discovery.port;

class InMemoryNearbyIndexTest implements NearbyIndexContract {

    private final InMemoryNearbyIndex index = new InMemoryNearbyIndex();

    @Override
    public NearbyIndex index() {
        return index;
    }

    @Override
    public void awaitCacheExpiry() {
        // There is no cache to expire.
    }
}

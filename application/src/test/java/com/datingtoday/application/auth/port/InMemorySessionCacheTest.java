package com.datingtoday.application.auth.port;

class InMemorySessionCacheTest implements SessionCacheContract {

    private final InMemorySessionCache cache = new InMemorySessionCache();
    private final ReplayGuard replayGuard = new InMemoryReplayGuard(cache);

    @Override
    public SessionCache cache() {
        return cache;
    }

    @Override
    public ReplayGuard replayGuard() {
        return replayGuard;
    }
}

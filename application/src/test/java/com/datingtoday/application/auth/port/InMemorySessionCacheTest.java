package com.datingtoday.application.auth.port;

class InMemorySessionCacheTest implements SessionCacheContract {

    private final InMemorySessionCache cache = new InMemorySessionCache();
    private final RequestGate gate = new InMemoryRequestGate(cache);

    @Override
    public SessionCache cache() {
        return cache;
    }

    @Override
    public RequestGate gate() {
        return gate;
    }
}

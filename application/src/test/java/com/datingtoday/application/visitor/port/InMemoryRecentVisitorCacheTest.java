package com.datingtoday.application.visitor.port;

class InMemoryRecentVisitorCacheTest implements RecentVisitorCacheContract {

    private final InMemoryRecentVisitorCache recent = new InMemoryRecentVisitorCache();

    @Override
    public RecentVisitorCache recentVisitorCache() {
        return recent;
    }
}

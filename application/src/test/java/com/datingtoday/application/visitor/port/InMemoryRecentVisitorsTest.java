package com.datingtoday.application.visitor.port;

class InMemoryRecentVisitorsTest implements RecentVisitorsContract {

    private final InMemoryRecentVisitors recent = new InMemoryRecentVisitors();

    @Override
    public RecentVisitors recent() {
        return recent;
    }
}

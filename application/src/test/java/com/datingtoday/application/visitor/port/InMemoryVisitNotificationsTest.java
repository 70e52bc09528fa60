package com.datingtoday.application.visitor.port;

class InMemoryVisitNotificationsTest implements VisitNotificationsContract {

    private final InMemoryVisitNotifications told = new InMemoryVisitNotifications();

    @Override
    public VisitNotifications visitNotifications() {
        return told;
    }
}

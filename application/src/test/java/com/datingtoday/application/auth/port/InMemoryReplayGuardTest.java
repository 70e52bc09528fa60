package com.datingtoday.application.auth.port;

class InMemoryReplayGuardTest implements ReplayGuardContract {

    private final ReplayGuard gate = new InMemoryReplayGuard(new InMemorySessionCache());

    @Override
    public ReplayGuard gate() {
        return gate;
    }
}

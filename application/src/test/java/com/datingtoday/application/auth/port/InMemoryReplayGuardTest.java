package com.datingtoday.application.auth.port;

class InMemoryReplayGuardTest implements ReplayGuardContract {

    private final ReplayGuard replayGuard = new InMemoryReplayGuard(new InMemorySessionCache());

    @Override
    public ReplayGuard replayGuard() {
        return replayGuard;
    }
}

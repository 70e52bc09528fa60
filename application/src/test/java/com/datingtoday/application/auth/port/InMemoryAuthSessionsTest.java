package com.datingtoday.application.auth.port;

class InMemoryAuthSessionsTest implements AuthSessionsContract {

    private final AuthSessions sessions = new InMemoryAuthSessions();

    @Override
    public AuthSessions sessions() {
        return sessions;
    }
}

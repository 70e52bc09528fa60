package com.datingtoday.application.auth.port;

class InMemoryUserAuthsTest implements UserAuthsContract {

    private final AuthSessions sessions = new InMemoryAuthSessions();
    private final UserAuths auths = new InMemoryUserAuths(sessions);

    @Override
    public UserAuths auths() {
        return auths;
    }

    @Override
    public AuthSessions sessions() {
        return sessions;
    }
}

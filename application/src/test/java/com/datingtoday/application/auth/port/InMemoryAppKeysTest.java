package com.datingtoday.application.auth.port;

class InMemoryAppKeysTest implements AppKeysContract {

    private final AppKeys apps = new InMemoryAppKeys();

    @Override
    public AppKeys apps() {
        return apps;
    }
}

package com.datingtoday.application.auth.port;

class InMemoryRequestGateTest implements RequestGateContract {

    private final RequestGate gate = new InMemoryRequestGate(new InMemorySessionCache());

    @Override
    public RequestGate gate() {
        return gate;
    }
}

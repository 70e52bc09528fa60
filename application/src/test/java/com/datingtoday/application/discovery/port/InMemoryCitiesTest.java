package com.datingtoday.application.discovery.port;

class InMemoryCitiesTest implements CitiesContract {

    @Override
    public Cities cities() {
        return new InMemoryCities();
    }
}

package com.datingtoday.application.discovery.port;

class InMemoryPopularityTest implements PopularityContract {

    private final InMemoryPopularity popularity = new InMemoryPopularity();

    @Override
    public Popularity popularity() {
        return popularity;
    }
}

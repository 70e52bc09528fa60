package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.City;
import com.datingtoday.domain.discovery.Coordinates;
import java.util.List;
import java.util.Optional;

/** Two cities. */
public final class InMemoryCities implements Cities {

    private static final Coordinates BUND = new Coordinates(31.2304, 121.4737);
    private static final Coordinates EAST_LAKE = new Coordinates(30.5928, 114.3055);

    @Override
    public List<City> all(Language language) {
        return language == Language.CHINESE
                ? List.of(new City("shanghai", "上海", BUND), new City("wuhan", "武汉", EAST_LAKE))
                : List.of(new City("shanghai", "Shanghai", BUND), new City("wuhan", "Wuhan", EAST_LAKE));
    }

    @Override
    public Optional<City> find(String code) {
        return all(Language.ENGLISH).stream()
                .filter(city -> city.code().equals(code))
                .findAny();
    }
}

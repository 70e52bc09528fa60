package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Cities.Language;
import com.datingtoday.domain.discovery.City;
import com.datingtoday.domain.discovery.Coordinates;

/**
 * Row of {@code city}.
 *
 * @param name Chinese name
 */
record CityRow(String code, String name, String nameEn, double latitude, double longitude) {

    City city(Language language) {
        var localName = switch (language) {
            case CHINESE -> name;
            case ENGLISH -> nameEn;
        };
        return new City(code, localName, new Coordinates(latitude, longitude));
    }
}

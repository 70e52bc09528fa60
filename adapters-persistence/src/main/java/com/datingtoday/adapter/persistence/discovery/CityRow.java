package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Cities.Language;
import com.datingtoday.domain.discovery.City;
import com.datingtoday.domain.discovery.Coordinates;

/**
 * One line of {@code city}.
 *
 * @param name in Chinese
 */
record CityRow(String code, String name, String nameEn, double latitude, double longitude) {

    City city(Language language) {
        var told = switch (language) {
            case CHINESE -> name;
            case ENGLISH -> nameEn;
        };
        return new City(code, told, new Coordinates(latitude, longitude));
    }
}

package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.City;
import java.util.List;
import java.util.Optional;

/** Catalogue of cities. */
public interface Cities {

    enum Language {
        ENGLISH,
        CHINESE
    }

    /** Returns all cities, sorted by name. */
    List<City> all(Language language);

    /** Finds a city by its code, with its English name. */
    Optional<City> find(String code);
}

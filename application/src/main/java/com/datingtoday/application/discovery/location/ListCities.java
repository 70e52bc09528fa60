package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.City;
import java.util.List;

/** Somebody wants to choose a city by hand. */
public interface ListCities {

    /** The whole catalogue, by name. */
    List<City> list(Query query);

    /** In Chinese, or else in English. */
    record Query(boolean chinese) {}
}

package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.City;
import java.util.List;

/** Lists the cities that a user can choose as location. */
public interface ListCities {

    /** Returns the whole catalogue, sorted by name. */
    List<City> list(Query query);

    /**
     * Language of the names.
     *
     * @param chinese true for Chinese names, false for English ones
     */
    record Query(boolean chinese) {}
}

package com.datingtoday.adapter.persistence.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.discovery.port.Cities;
import com.datingtoday.application.discovery.port.CitiesContract;
import com.datingtoday.domain.discovery.City;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisCitiesIT(@Autowired Cities cities) implements CitiesContract {

    @Test
    void the_catalogue_contains_large_chinese_cities_and_some_foreign_ones() {
        assertThat(cities.all(Cities.Language.CHINESE))
                .hasSizeGreaterThan(100)
                .allSatisfy(city -> assertThat(city.name()).matches("\\p{IsHan}+"))
                .extracting(City::name)
                .contains("北京", "广州", "拉萨", "乌鲁木齐", "香港", "台北", "伦敦", "纽约");
    }

    @Test
    void no_two_cities_have_the_same_coordinates() {
        var places = new HashMap<Integer, String>();

        assertThat(cities.all(Cities.Language.ENGLISH))
                .allSatisfy(city -> assertThat(places.put(city.center().cell().first(), city.name()))
                        .isNull());
    }

    @Test
    void cities_are_within_their_countries() {
        assertThat(within(18, 53.5, 73.5, 135)).contains("sanya", "harbin", "urumqi", "shanghai", "seoul");
        assertThat(within(35, 72, -25, 45)).contains("london", "madrid", "moscow", "istanbul", "rome");
        assertThat(within(-56, 0, -180, 180))
                .containsExactlyInAnyOrder(
                        "auckland", "buenosaires", "jakarta", "johannesburg", "melbourne", "saopaulo", "sydney");
        assertThat(within(-90, 90, -180, -30))
                .containsExactlyInAnyOrder(
                        "buenosaires",
                        "chicago",
                        "losangeles",
                        "mexicocity",
                        "newyork",
                        "sanfrancisco",
                        "saopaulo",
                        "toronto",
                        "vancouver");
    }

    private List<String> within(double south, double north, double west, double east) {
        return cities.all(Cities.Language.ENGLISH).stream()
                .filter(city -> south <= city.center().latitude()
                        && city.center().latitude() <= north
                        && west <= city.center().longitude()
                        && city.center().longitude() <= east)
                .map(City::code)
                .toList();
    }
}

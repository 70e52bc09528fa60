package com.datingtoday.application.discovery.location;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.port.InMemoryCities;
import com.datingtoday.domain.discovery.City;
import org.junit.jupiter.api.Test;

class ListCitiesUseCaseTest {

    @Test
    void names_of_cities_are_in_the_requested_language() {
        var listCities = new ListCitiesUseCase(new InMemoryCities());

        assertThat(listCities.list(new ListCities.Query(true)))
                .extracting(City::name)
                .containsExactly("上海", "武汉");
        assertThat(listCities.list(new ListCities.Query(false)))
                .extracting(City::name)
                .containsExactly("Shanghai", "Wuhan");
    }
}

package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.port.Cities;
import com.datingtoday.application.discovery.port.Cities.Language;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.City;
import java.util.List;

@UseCase
record ListCitiesUseCase(Cities cities) implements ListCities {

    @Override
    public List<City> list(Query query) {
        return cities.all(query.chinese() ? Language.CHINESE : Language.ENGLISH);
    }
}

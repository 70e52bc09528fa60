package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Cities;
import com.datingtoday.domain.discovery.City;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
record MyBatisCities(CityMapper mapper) implements Cities {

    @Override
    public List<City> all(Language language) {
        return mapper.selectAll().stream().map(row -> row.city(language)).toList();
    }

    @Override
    public Optional<City> find(String code) {
        return isAscii(code)
                ? Optional.ofNullable(mapper.select(code)).map(row -> row.city(Language.ENGLISH))
                : Optional.empty();
    }

    /** Returns whether the text is ASCII. Codes are ASCII, and other text cannot be compared with the column. */
    private static boolean isAscii(String code) {
        return code.chars().allMatch(character -> character < 128);
    }
}

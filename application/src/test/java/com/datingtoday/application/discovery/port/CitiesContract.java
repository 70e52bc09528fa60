package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.port.Cities.Language;
import com.datingtoday.domain.discovery.City;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Contract of {@link Cities}. */
public interface CitiesContract {

    Cities cities();

    /** Alphabetical order without regard to accents and case. */
    private static String plain(City city) {
        return Normalizer.normalize(city.name(), Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    default void all_cities_are_sorted_by_name() {
        assertThat(cities().all(Language.ENGLISH))
                .extracting(City::name)
                .contains("Shanghai", "Wuhan")
                .doesNotHaveDuplicates();
        assertThat(cities().all(Language.ENGLISH)).isSortedAccordingTo(Comparator.comparing(CitiesContract::plain));
    }

    @Test
    default void every_city_has_a_chinese_name() {
        var english = cities().all(Language.ENGLISH);
        var chinese = cities().all(Language.CHINESE);

        assertThat(chinese).extracting(City::name).contains("上海", "武汉").doesNotHaveDuplicates();
        assertThat(chinese)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                .containsExactlyInAnyOrderElementsOf(english);
    }

    @Test
    default void every_city_is_found_by_its_code() {
        assertThat(cities().all(Language.ENGLISH))
                .allSatisfy(city -> assertThat(cities().find(city.code())).contains(city));
    }

    @Test
    default void an_unknown_code_finds_no_city() {
        assertThat(cities().find("atlantis")).isEmpty();
        assertThat(cities().find("Shanghai")).isEmpty();
        assertThat(cities().find("上海")).isEmpty();
        assertThat(cities().find("")).isEmpty();
    }
}

package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.port.Cities.Language;
import com.datingtoday.domain.discovery.City;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every {@link Cities} promises. */
public interface CitiesContract {

    Cities cities();

    /** As in a book: accents and capitals make no difference. */
    private static String plain(City city) {
        return Normalizer.normalize(city.name(), Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    default void all_cities_come_by_name() {
        assertThat(cities().all(Language.ENGLISH))
                .extracting(City::name)
                .contains("Shanghai", "Wuhan")
                .doesNotHaveDuplicates();
        assertThat(cities().all(Language.ENGLISH)).isSortedAccordingTo(Comparator.comparing(CitiesContract::plain));
    }

    @Test
    default void the_same_cities_have_chinese_names_too() {
        var english = cities().all(Language.ENGLISH);
        var chinese = cities().all(Language.CHINESE);

        assertThat(chinese).extracting(City::name).contains("上海", "武汉").doesNotHaveDuplicates();
        assertThat(chinese)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                .containsExactlyInAnyOrderElementsOf(english);
    }

    @Test
    default void each_city_is_found_by_its_code() {
        assertThat(cities().all(Language.ENGLISH))
                .allSatisfy(city -> assertThat(cities().find(city.code())).contains(city));
    }

    @Test
    default void no_city_is_found_by_what_is_no_code() {
        assertThat(cities().find("atlantis")).isEmpty();
        assertThat(cities().find("Shanghai")).isEmpty();
        assertThat(cities().find("上海")).isEmpty();
        assertThat(cities().find("")).isEmpty();
    }
}

package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.City;
import java.util.List;
import java.util.Optional;

/** Cities that can be chosen by hand. */
public interface Cities {

    /** In which language. */
    enum Language {
        ENGLISH,
        CHINESE
    }

    /** All of them, by name. */
    List<City> all(Language language);

    /** One by its code, with its English name. */
    Optional<City> find(String code);
}

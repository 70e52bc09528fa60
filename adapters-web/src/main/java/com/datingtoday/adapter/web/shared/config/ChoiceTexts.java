package com.datingtoday.adapter.web.shared.config;

import java.util.Locale;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Texts of the values of enumerations in English and Chinese. */
@Component
final class ChoiceTexts {

    private final ReloadableResourceBundleMessageSource bundle = new ReloadableResourceBundleMessageSource();

    ChoiceTexts() {
        bundle.setBasename("classpath:com/datingtoday/adapter/web/choices");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    /** Returns the text of a value; throws {@code NoSuchMessageException} if the bundle has none. */
    String textOf(String enumeration, Object value, Locale language) {
        return bundle.getMessage(enumeration + "." + value, null, language);
    }
}

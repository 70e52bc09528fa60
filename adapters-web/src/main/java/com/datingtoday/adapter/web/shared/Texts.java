package com.datingtoday.adapter.web.shared;

import com.datingtoday.application.shared.ErrorCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words for each code, English unless the client asks for Chinese. */
@Component
final class Texts {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final ReloadableResourceBundleMessageSource bundle = new ReloadableResourceBundleMessageSource();

    Texts() {
        bundle.setBasename("classpath:com/datingtoday/adapter/web/messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    /** The code in words; what is allowed in the field follows where that is known. */
    String of(ErrorCode code, @Nullable String field, @Nullable String acceptLanguage) {
        var language = language(acceptLanguage);
        var text = bundle.getMessage(code.textKey(), new Object[] {field == null ? "" : field}, language);
        var allowed = field == null ? "" : bundle.getMessage("allowed." + field, null, "", language);
        return allowed == null || allowed.isEmpty() ? text : text + " " + allowed;
    }

    private static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var best = Locale.lookup(wanted, LANGUAGES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}

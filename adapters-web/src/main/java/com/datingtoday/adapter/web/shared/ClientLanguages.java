package com.datingtoday.adapter.web.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages of texts for clients: English, and Chinese if the client prefers it. */
public final class ClientLanguages {

    private static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.CHINESE);

    private ClientLanguages() {}

    /**
     * Returns the best language for a header {@code Accept-Language}; English if it is absent or malformed. A tag of
     * Java and Android such as {@code zh_CN} is accepted.
     */
    public static Locale bestFor(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage.replace('_', '-')), SUPPORTED);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    public static boolean isChinese(@Nullable String acceptLanguage) {
        return bestFor(acceptLanguage).equals(Locale.CHINESE);
    }
}

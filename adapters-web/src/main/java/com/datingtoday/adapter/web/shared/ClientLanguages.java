package com.datingtoday.adapter.web.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages we speak: English, and Chinese where it is asked for. */
public final class ClientLanguages {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private ClientLanguages() {}

    /** The best one for a client, by its {@code Accept-Language}. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    /** Whether that one is Chinese. */
    public static boolean isChinese(@Nullable String acceptLanguage) {
        return of(acceptLanguage).equals(Locale.CHINESE);
    }
}

package com.datingtoday.adapter.web.shared.response;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.application.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Texts of the codes in English and Chinese. */
@Component
public final class EnvelopeMessages {

    /** Argument by position or a value of the details, such as {@code {0}} or {@code {limit}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_]+)}");

    private final ReloadableResourceBundleMessageSource bundle = new ReloadableResourceBundleMessageSource();

    public EnvelopeMessages() {
        bundle.setBasename("classpath:com/datingtoday/adapter/web/messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    String successMessage(HttpServletRequest request) {
        return messageFor(ErrorCode.SUCCESS, Map.of(), List.of(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * Returns the text of a code, followed by the first hint that the bundle has. Chinese sentences have no space between
     * them.
     *
     * @param values values of the placeholders; a placeholder without a value stays
     * @param hintKeys keys of possible hints, the most specific first
     */
    public String messageFor(
            ErrorCode code, Map<String, ?> values, List<String> hintKeys, @Nullable String acceptLanguage) {
        var language = ClientLanguages.bestFor(acceptLanguage);
        var text = PLACEHOLDER
                .matcher(text(code.textKey(), language))
                .replaceAll(match -> Matcher.quoteReplacement(String.valueOf(
                        values.containsKey(match.group(1)) ? values.get(match.group(1)) : match.group())));
        var separator = language.equals(Locale.CHINESE) ? "" : " ";
        return hintKeys.stream()
                .map(key -> text(key, language))
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .map(hint -> text + separator + hint)
                .orElse(text);
    }

    private String text(String key, Locale language) {
        var text = bundle.getMessage(key, null, "", language);
        return text == null ? "" : text;
    }
}

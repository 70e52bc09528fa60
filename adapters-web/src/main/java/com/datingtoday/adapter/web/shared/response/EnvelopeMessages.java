package com.datingtoday.adapter.web.shared.response;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.application.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The words for each code, English unless the client asks for Chinese. */
@Component
public final class EnvelopeMessages {

    private final ReloadableResourceBundleMessageSource bundle = new ReloadableResourceBundleMessageSource();

    public EnvelopeMessages() {
        bundle.setBasename("classpath:com/datingtoday/adapter/web/messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    /** The words for success in the client's language. */
    String success(HttpServletRequest request) {
        return of(ErrorCode.SUCCESS, null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The code in words; what is allowed in the field follows where that is known. */
    public String of(ErrorCode code, @Nullable String field, @Nullable String acceptLanguage) {
        var language = ClientLanguages.of(acceptLanguage);
        var text = bundle.getMessage(code.textKey(), new Object[] {field == null ? "" : field}, language);
        var allowed = field == null ? "" : bundle.getMessage("allowed." + field, null, "", language);
        return allowed == null || allowed.isEmpty() ? text : text + " " + allowed;
    }
}

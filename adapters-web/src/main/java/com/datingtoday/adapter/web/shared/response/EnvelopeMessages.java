package com.datingtoday.adapter.web.shared.response;

import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.application.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Texts of the codes in English and Chinese. */
@Component
public final class EnvelopeMessages {

    private final ReloadableResourceBundleMessageSource bundle = new ReloadableResourceBundleMessageSource();

    public EnvelopeMessages() {
        bundle.setBasename("classpath:com/datingtoday/adapter/web/messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    String successMessage(HttpServletRequest request) {
        return messageFor(ErrorCode.SUCCESS, null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Returns the text of a code, followed by the allowed values of the field if the bundle has them. */
    public String messageFor(ErrorCode code, @Nullable String field, @Nullable String acceptLanguage) {
        var language = ClientLanguages.bestFor(acceptLanguage);
        var text = bundle.getMessage(code.textKey(), new Object[] {field == null ? "" : field}, language);
        var allowed = field == null ? "" : bundle.getMessage("allowed." + field, null, "", language);
        return allowed == null || allowed.isEmpty() ? text : text + " " + allowed;
    }
}

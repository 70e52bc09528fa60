package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolver of {@link UploadedFile} arguments; rejects a request without a file. */
@Component
final class UploadedFileResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == UploadedFile.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable(webRequest.getNativeRequest(HttpServletRequest.class))
                .flatMap(UploadedFile::findIn)
                .orElseThrow(() -> new DomainException(new InputError.Missing(UploadedFile.PART)));
    }
}

package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolver of the arguments {@link Caller}, {@link Caller.Login.Active} and {@link UserId} of controllers. */
@Component
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    private static final String ATTRIBUTE = "datingtoday.caller";
    private static final Set<Class<?>> TYPES = Set.of(Caller.class, Caller.Login.Active.class, UserId.class);

    static void store(Caller caller, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, caller);
    }

    static Optional<Caller> callerOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var caller = Optional.ofNullable(webRequest.getNativeRequest(HttpServletRequest.class))
                .flatMap(CallerArgumentResolver::callerOf)
                .orElseThrow(() -> new DomainException(new AuthError.InvalidSignature()));
        if (parameter.getParameterType() == Caller.class) {
            return caller;
        }
        var login = caller.requireLogin();
        return parameter.getParameterType() == UserId.class ? login.session().user() : login;
    }
}

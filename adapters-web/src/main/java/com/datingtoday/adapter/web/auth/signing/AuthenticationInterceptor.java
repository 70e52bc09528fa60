package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.adapter.web.shared.AuthenticatedRequestListener;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.binding.RequestParameters;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The last look before a controller: whatever way a request took to a call of the API, it was signed, and somebody is
 * logged in where the call needs it.
 */
@Component
final class AuthenticationInterceptor implements HandlerInterceptor {

    private final List<AuthenticatedRequestListener> hearers;

    AuthenticationInterceptor(List<AuthenticatedRequestListener> hearers) {
        this.hearers = List.copyOf(hearers);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (!(handler instanceof HandlerMethod method)
                || pattern == null
                || !pattern.toString().startsWith("/api/")) {
            return true;
        }
        var endpointPolicy = EndpointPolicies.policyFor(request);
        if (endpointPolicy == EndpointPolicies.EndpointPolicy.UNSIGNED) {
            return true;
        }
        var caller = CallerArgumentResolver.callerOf(request)
                .orElseThrow(() -> new DomainException(new AuthError.InvalidSignature()));
        if (endpointPolicy.needsLogin()) {
            var user = caller.requireLogin().session().user();
            hearers.forEach(hearer -> hearer.onAuthenticatedRequest(user));
        }
        requireNoParameters(method, request);
        return true;
    }

    /** A call without parameters takes none. */
    private static void requireNoParameters(HandlerMethod method, HttpServletRequest request) {
        var takesSome = Arrays.stream(method.getMethodParameters())
                .anyMatch(p -> p.hasParameterAnnotation(RequestFields.class));
        if (!takesSome) {
            RequestParameters.of(request).firstName().ifPresent(name -> {
                throw RequestParameters.unknownParameter(name);
            });
        }
    }
}

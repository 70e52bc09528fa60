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
 * Checks before each controller that the request was authenticated and has a session if the endpoint requires one. It
 * does not rely on the paths of the filters.
 */
@Component
final class AuthenticationInterceptor implements HandlerInterceptor {

    private final List<AuthenticatedRequestListener> listeners;

    AuthenticationInterceptor(List<AuthenticatedRequestListener> listeners) {
        this.listeners = List.copyOf(listeners);
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
            listeners.forEach(listener -> listener.onAuthenticatedRequest(user));
        }
        requireNoParameters(method, request);
        return true;
    }

    /** Rejects parameters of an endpoint without {@link RequestFields}. */
    private static void requireNoParameters(HandlerMethod method, HttpServletRequest request) {
        var acceptsParameters = Arrays.stream(method.getMethodParameters())
                .anyMatch(p -> p.hasParameterAnnotation(RequestFields.class));
        if (!acceptsParameters) {
            RequestParameters.storedIn(request).firstName().ifPresent(name -> {
                throw RequestParameters.unknownParameter(name);
            });
        }
    }
}

package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.domain.auth.SigningScheme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The one list of calls that differ from the rule. The rule: a call is signed, by either scheme, by somebody who is logged
 * in. What does not stand here follows the rule.
 */
final class EndpointPolicies {

    /** How a call differs. */
    enum EndpointPolicy {
        /** Signed by either scheme, logged in. */
        LOGIN_REQUIRED,
        /** Signed by either scheme; nobody needs to be logged in. */
        NO_LOGIN,
        /** Logged in, and too precious for a scheme that covers neither method nor path: scheme 2 alone. */
        SCHEME_2_REQUIRED,
        /** Not signed by us: the caller proves itself in another way. */
        UNSIGNED;

        boolean needsLogin() {
            return this == LOGIN_REQUIRED || this == SCHEME_2_REQUIRED;
        }

        Set<SigningScheme> schemes() {
            return switch (this) {
                case LOGIN_REQUIRED, NO_LOGIN -> EnumSet.allOf(SigningScheme.class);
                case SCHEME_2_REQUIRED -> EnumSet.of(SigningScheme.MESSAGE_SIGNATURE);
                case UNSIGNED -> EnumSet.noneOf(SigningScheme.class);
            };
        }
    }

    private record Entry(@Nullable HttpMethod method, PathPattern pattern, EndpointPolicy rule) {}

    private static final List<Entry> ENTRIES = List.of(
            entry(HttpMethod.POST, "/api/auth/sendsms", EndpointPolicy.NO_LOGIN),
            entry(HttpMethod.POST, "/api/auth/login", EndpointPolicy.NO_LOGIN),
            entry(null, "/api/auth/sessions/**", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(HttpMethod.DELETE, "/api/users/me", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(null, "/api/users/me/export", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(null, "/api/users/me/phone", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(null, "/api/vip/orders/**", EndpointPolicy.SCHEME_2_REQUIRED),
            // By the payment provider, whose own signature is verified.
            entry(HttpMethod.POST, "/api/payments/{channel}/notify", EndpointPolicy.UNSIGNED),
            // A WebSocket, whose first frame brings a ticket.
            entry(HttpMethod.GET, "/api/chat", EndpointPolicy.UNSIGNED),
            // By a link that is signed itself.
            entry(null, "/api/media/{id}/{rendition}", EndpointPolicy.UNSIGNED));

    private static final long MEGABYTE = 1024 * 1024;

    /** Calls that take a file, and the most bytes of their whole body. */
    private static final Map<PathPattern, Long> UPLOADS =
            Map.of(pattern("/api/users/me/album"), 20 * MEGABYTE, pattern("/api/media"), 50 * MEGABYTE);

    private EndpointPolicies() {}

    static EndpointPolicy policyFor(HttpServletRequest request) {
        return policyFor(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
    }

    static EndpointPolicy policyFor(HttpMethod method, String rawPath) {
        var path = PathContainer.parsePath(rawPath);
        return ENTRIES.stream()
                .filter(entry -> entry.method() == null || entry.method().equals(method))
                .filter(entry -> entry.pattern().matches(path))
                .map(Entry::rule)
                .findFirst()
                .orElse(EndpointPolicy.LOGIN_REQUIRED);
    }

    /** The most bytes of a body that brings a file; empty for a call that takes none. */
    static Optional<Long> uploadLimit(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return UPLOADS.entrySet().stream()
                .filter(_ -> request.getMethod().equals(HttpMethod.POST.name()))
                .filter(upload -> upload.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Entry entry(@Nullable HttpMethod method, String pattern, EndpointPolicy endpointPolicy) {
        return new Entry(method, pattern(pattern), endpointPolicy);
    }

    private static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}

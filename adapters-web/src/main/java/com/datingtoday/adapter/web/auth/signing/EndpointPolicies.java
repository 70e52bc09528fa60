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
 * Authentication policies of endpoints. An endpoint that is not listed requires a signature by either scheme and a
 * login.
 */
final class EndpointPolicies {

    enum EndpointPolicy {
        /** Signature by either scheme, with a login. */
        LOGIN_REQUIRED,
        /** Signature by either scheme, without a login. */
        NO_LOGIN,
        /** Login and scheme 2, because scheme 1 signs neither method nor path. */
        SCHEME_2_REQUIRED,
        /** No signature; the endpoint authenticates the caller itself. */
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

    private record Entry(@Nullable HttpMethod method, PathPattern pattern, EndpointPolicy policy) {}

    private static final List<Entry> ENTRIES = List.of(
            entry(HttpMethod.POST, "/api/auth/sendsms", EndpointPolicy.NO_LOGIN),
            entry(HttpMethod.POST, "/api/auth/login", EndpointPolicy.NO_LOGIN),
            entry(HttpMethod.GET, "/api/config", EndpointPolicy.NO_LOGIN),
            entry(null, "/api/auth/sessions/**", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(HttpMethod.DELETE, "/api/users/me", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(null, "/api/users/me/export", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(null, "/api/users/me/phone", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(null, "/api/vip/orders/**", EndpointPolicy.SCHEME_2_REQUIRED),
            // Scheme 1 cannot sign a file.
            entry(HttpMethod.POST, "/api/users/me/album", EndpointPolicy.SCHEME_2_REQUIRED),
            entry(HttpMethod.POST, "/api/media", EndpointPolicy.SCHEME_2_REQUIRED),
            // The signature of the payment provider is verified.
            entry(HttpMethod.POST, "/api/payments/{channel}/notify", EndpointPolicy.UNSIGNED),
            // The first frame of the WebSocket contains a ticket.
            entry(HttpMethod.GET, "/api/chat", EndpointPolicy.UNSIGNED),
            // The link is signed.
            entry(null, "/api/media/{id}/{rendition}", EndpointPolicy.UNSIGNED));

    private static final long MEGABYTE = 1024 * 1024;

    /** Maximum bytes of the whole body, by endpoint with a file. */
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
                .map(Entry::policy)
                .findFirst()
                .orElse(EndpointPolicy.LOGIN_REQUIRED);
    }

    /** Returns the maximum bytes of the body; empty for an endpoint without a file. */
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

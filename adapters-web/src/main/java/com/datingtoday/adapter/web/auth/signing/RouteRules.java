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
final class RouteRules {

    /** How a call differs. */
    enum Rule {
        /** Signed by either scheme, logged in. */
        ORDINARY,
        /** Signed by either scheme; nobody needs to be logged in. */
        BEFORE_LOGIN,
        /** Logged in, and too precious for a scheme that covers neither method nor path: scheme 2 alone. */
        MESSAGE_SIGNED,
        /** Not signed by us: the caller proves itself in another way. */
        UNSIGNED;

        boolean needsLogin() {
            return this == ORDINARY || this == MESSAGE_SIGNED;
        }

        Set<SigningScheme> schemes() {
            return switch (this) {
                case ORDINARY, BEFORE_LOGIN -> EnumSet.allOf(SigningScheme.class);
                case MESSAGE_SIGNED -> EnumSet.of(SigningScheme.MESSAGE_SIGNATURE);
                case UNSIGNED -> EnumSet.noneOf(SigningScheme.class);
            };
        }
    }

    private record Entry(@Nullable HttpMethod method, PathPattern pattern, Rule rule) {}

    private static final List<Entry> ENTRIES = List.of(
            entry(HttpMethod.POST, "/api/auth/sendsms", Rule.BEFORE_LOGIN),
            entry(HttpMethod.POST, "/api/auth/login", Rule.BEFORE_LOGIN),
            entry(null, "/api/auth/sessions/**", Rule.MESSAGE_SIGNED),
            entry(HttpMethod.DELETE, "/api/users/me", Rule.MESSAGE_SIGNED),
            entry(null, "/api/users/me/export", Rule.MESSAGE_SIGNED),
            entry(null, "/api/users/me/phone", Rule.MESSAGE_SIGNED),
            entry(null, "/api/vip/orders/**", Rule.MESSAGE_SIGNED),
            // By the payment provider, whose own signature is verified.
            entry(HttpMethod.POST, "/api/payments/{channel}/notify", Rule.UNSIGNED),
            // A WebSocket, whose first frame brings a ticket.
            entry(HttpMethod.GET, "/api/chat", Rule.UNSIGNED),
            // By a link that is signed itself.
            entry(null, "/api/media/{id}/{rendition}", Rule.UNSIGNED));

    private static final long MEGABYTE = 1024 * 1024;

    /** Calls that take a file, and the most bytes of their whole body. */
    private static final Map<PathPattern, Long> UPLOADS =
            Map.of(pattern("/api/users/me/album"), 20 * MEGABYTE, pattern("/api/media"), 50 * MEGABYTE);

    private RouteRules() {}

    static Rule of(HttpServletRequest request) {
        return of(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
    }

    static Rule of(HttpMethod method, String rawPath) {
        var path = PathContainer.parsePath(rawPath);
        return ENTRIES.stream()
                .filter(entry -> entry.method() == null || entry.method().equals(method))
                .filter(entry -> entry.pattern().matches(path))
                .map(Entry::rule)
                .findFirst()
                .orElse(Rule.ORDINARY);
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

    private static Entry entry(@Nullable HttpMethod method, String pattern, Rule rule) {
        return new Entry(method, pattern(pattern), rule);
    }

    private static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}

package com.datingtoday.adapter.web.auth.signing;

import com.datingtoday.domain.auth.SigningScheme;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Security of an endpoint for the OpenAPI document. It is in the package of {@link EndpointPolicies}, which no other main
 * code uses.
 *
 * @param schemes accepted signing schemes; empty for an endpoint without signature
 */
public record EndpointSecurity(Set<SigningScheme> schemes, boolean needsLogin) {

    public EndpointSecurity {
        schemes = schemes.isEmpty() ? Set.of() : EnumSet.copyOf(schemes);
    }

    /** Returns the security of a path pattern. */
    public static EndpointSecurity of(HttpMethod method, String path) {
        var policy = EndpointPolicies.policyFor(method, path);
        return new EndpointSecurity(policy.schemes(), policy.needsLogin());
    }

    public boolean isSigned() {
        return !schemes.isEmpty();
    }
}

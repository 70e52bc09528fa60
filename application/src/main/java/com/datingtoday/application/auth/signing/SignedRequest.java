package com.datingtoday.application.auth.signing;

import com.datingtoday.domain.shared.Sensitive;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signed data of a request. */
public sealed interface SignedRequest {

    /**
     * Request of scheme 1.
     *
     * @param parameters all decoded parameters, including the common ones; each name occurs once
     */
    record ByParameters(Sensitive<Map<String, String>> parameters) implements SignedRequest {

        private static final Set<String> COMMON = Set.of("appkey", "timestamp", "nonce", "token", "sign");

        public ByParameters {
            parameters = new Sensitive<>(Map.copyOf(parameters.value()));
        }

        /** Returns the parameters of the call, without those that every request of scheme 1 has. */
        public Map<String, String> callParameters() {
            var own = new HashMap<>(parameters.value());
            own.keySet().removeAll(COMMON);
            return own;
        }
    }

    /**
     * Well-formed request of scheme 2 (RFC 9421) that covers the required components.
     *
     * @param keyId app key or session id
     * @param created Unix time in seconds
     * @param expires Unix time in seconds, if the client sent one
     * @param nonce 16 to 64 characters
     * @param base signature base (section 2.5) of this request
     * @param signature decoded from base64
     */
    record ByMessageSignature(
            String keyId,
            long created,
            @Nullable Long expires,
            String nonce,
            Sensitive<String> base,
            SignatureBytes signature)
            implements SignedRequest {}

    /** Immutable bytes of a signature. */
    final class SignatureBytes {

        private final byte[] content;

        public SignatureBytes(byte[] content) {
            this.content = content.clone();
        }

        byte[] content() {
            return content.clone();
        }
    }
}

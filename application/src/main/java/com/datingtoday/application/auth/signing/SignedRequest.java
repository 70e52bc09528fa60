package com.datingtoday.application.auth.signing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request carries to prove where it comes from. */
public sealed interface SignedRequest {

    /**
     * Scheme 1.
     *
     * @param parameters every parameter, decoded, each name once; the common ones among them
     */
    record ByParameters(Map<String, String> parameters) implements SignedRequest {

        public ByParameters {
            parameters = Map.copyOf(parameters);
        }

        /** Never the values. */
        @Override
        public String toString() {
            return "ByParameters" + parameters.keySet();
        }
    }

    /**
     * Scheme 2, RFC 9421: well formed, its required components covered.
     *
     * @param keyId the app key, or the id of a session
     * @param created Unix seconds
     * @param expires Unix seconds, if the client set an end
     * @param nonce 16 to 64 characters
     * @param base the signature base (section 2.5) as built from the request itself
     * @param signature as sent, decoded from base64
     */
    record ByMessageSignature(
            String keyId, long created, @Nullable Long expires, String nonce, String base, SignatureBytes signature)
            implements SignedRequest {

        /** Never the base: parameters stand in it. */
        @Override
        public String toString() {
            return "ByMessageSignature[" + keyId + "]";
        }
    }

    /** Bytes that are compared by what they are. */
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

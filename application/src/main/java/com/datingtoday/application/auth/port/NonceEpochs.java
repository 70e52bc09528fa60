package com.datingtoday.application.auth.port;

import java.time.Instant;

/** Epochs of the record of claimed nonces; see {@link ReplayGuard}. */
public interface NonceEpochs {

    /**
     * Starts an epoch wherever there is none, as the first claim would. Requests from before an epoch are rejected,
     * because their claims are unknown.
     *
     * @return start of the latest epoch; a request signed at least the maximum clock skew later gets no
     *     {@link ReplayGuard.Result.StateLost}
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if Redis does not respond
     */
    Instant start(Instant now);
}

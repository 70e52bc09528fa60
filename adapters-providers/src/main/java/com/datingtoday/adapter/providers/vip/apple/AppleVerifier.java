package com.datingtoday.adapter.providers.vip.apple;

import com.apple.itunes.storekit.model.Environment;
import com.apple.itunes.storekit.verification.SignedDataVerifier;
import com.apple.itunes.storekit.verification.VerificationException;
import com.apple.itunes.storekit.verification.VerificationStatus;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.VipError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;

/**
 * Verifier of data signed by Apple, based on its library. With online checks it queries the revocation of certificates,
 * which must be valid now. Without them they must be valid at the signing time, so old data stay readable.
 */
final class AppleVerifier {

    static final String PREFIX = "datingtoday.payment.apple";

    private final SignedDataVerifier library;
    private final boolean isOnline;
    private final BoundedCalls calls;

    private AppleVerifier(SignedDataVerifier library, boolean isOnline, BoundedCalls calls) {
        this.library = library;
        this.isOnline = isOnline;
        this.calls = calls;
    }

    interface Verification<T> {
        T by(SignedDataVerifier library) throws VerificationException;
    }

    /**
     * Creates the verifier.
     *
     * @throws IllegalStateException if the root certificates cannot be read
     */
    static AppleVerifier open(AppleSettings settings, BoundedCalls calls) {
        var environment = environment(settings);
        var appleId = environment == Environment.PRODUCTION ? settings.appleId() : null;
        try {
            var roots = new HashSet<InputStream>();
            for (var file : settings.rootFiles()) {
                roots.add(new ByteArrayInputStream(Files.readAllBytes(Path.of(file))));
            }
            var library =
                    new SignedDataVerifier(roots, settings.bundleId(), appleId, environment, settings.onlineChecks());
            return new AppleVerifier(library, settings.onlineChecks(), calls);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    PREFIX + ".root-files must name root certificates of Apple (DER)", ProviderException.from(e));
        }
    }

    /** Returns Apple's constant for the configured environment. */
    static Environment environment(AppleSettings settings) {
        return switch (settings.environment()) {
            case PRODUCTION -> Environment.PRODUCTION;
            case SANDBOX -> Environment.SANDBOX;
        };
    }

    /** Returns Apple's verifier for use inside a bounded call. */
    SignedDataVerifier library() {
        return library;
    }

    /**
     * Verifies data from a client or a callback.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code PaymentUnverified} if Apple has not signed
     *     the data for this application
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the revocation query fails
     */
    <T> T read(Verification<T> verification) {
        var read = isOnline ? calls.call(() -> attempt(verification)) : offline(verification);
        return read.orElseThrow(AppleVerifier::unverified);
    }

    /** Verifies without network access and so without a bounded call. */
    private <T> Optional<T> offline(Verification<T> verification) {
        try {
            return attempt(verification);
        } catch (ProviderException e) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        }
    }

    private <T> Optional<T> attempt(Verification<T> verification) throws ProviderException {
        try {
            return Optional.of(verification.by(library));
        } catch (VerificationException e) {
            if (e.getStatus() == VerificationStatus.RETRYABLE_VERIFICATION_FAILURE) {
                throw new ProviderException("the revocation of a certificate could not be checked");
            }
            return Optional.empty();
        }
    }

    static DomainException unverified() {
        return new DomainException(new VipError.PaymentUnverified());
    }
}

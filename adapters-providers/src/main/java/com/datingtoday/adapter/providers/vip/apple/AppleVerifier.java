package com.datingtoday.adapter.providers.vip.apple;

import com.apple.itunes.storekit.model.Environment;
import com.apple.itunes.storekit.verification.SignedDataVerifier;
import com.apple.itunes.storekit.verification.VerificationException;
import com.apple.itunes.storekit.verification.VerificationStatus;
import com.datingtoday.adapter.providers.shared.AppleSettings;
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
 * Reads what Apple has signed, by Apple's library. With online checks it asks Apple whether a certificate was revoked, and the
 * certificates must be valid now; without them, at the time that is signed, so that what is old stays readable.
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

    /** What is read. */
    interface Verification<T> {
        T by(SignedDataVerifier library) throws VerificationException;
    }

    /**
     * Reads the roots.
     *
     * @throws IllegalStateException if they cannot be read
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

    /** What Apple calls the environment. */
    static Environment environment(AppleSettings settings) {
        return switch (settings.environment()) {
            case PRODUCTION -> Environment.PRODUCTION;
            case SANDBOX -> Environment.SANDBOX;
        };
    }

    /** Apple's library, for what is read within a call that is bounded already. */
    SignedDataVerifier library() {
        return library;
    }

    /**
     * Reads what somebody has handed us.
     *
     * @throws Refused with {@code PaymentUnverified} if Apple has not signed it, or not for us
     * @throws Unavailable if it could not be asked whether a certificate was revoked
     */
    <T> T read(Verification<T> verification) {
        var read = isOnline ? calls.call(() -> attempt(verification)) : offline(verification);
        return read.orElseThrow(AppleVerifier::unverified);
    }

    /** Asks nobody, so it needs no place among the calls and works while they are slow. */
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
                throw new ProviderException("Apple could not be asked whether a certificate was revoked");
            }
            return Optional.empty();
        }
    }

    static DomainException unverified() {
        return new DomainException(new VipError.PaymentUnverified());
    }
}

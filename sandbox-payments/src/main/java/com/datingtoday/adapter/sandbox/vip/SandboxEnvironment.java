package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.application.shared.RandomSource;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sandbox of one application: gateway, client and, if configured, the provider itself.
 *
 * @param provider null if it runs in another process
 */
record SandboxEnvironment(
        SandboxPaymentGateway gateway,
        SandboxApiClient connection,
        @Nullable SandboxProvider provider) implements AutoCloseable {

    static SandboxEnvironment open(
            SandboxSettings settings,
            SandboxConnectionSettings connectionSettings,
            RandomSource randomSource,
            Clock clock) {
        var configured = settings.keys();
        var keys = configured == null ? SandboxKeys.generate() : SandboxKeys.of(configured);
        var provider =
                settings.listenAddress() == null ? null : new SandboxProvider(settings, keys, randomSource, clock);
        var address = provider == null ? Objects.requireNonNull(settings.baseUrl()) : provider.address();
        var app = settings.appId();
        var connection = new SandboxApiClient(
                address, app, keys, clock, connectionSettings.connectTimeout(), connectionSettings.callTimeout());
        var gateway = new SandboxPaymentGateway(
                connection, app, keys.provider().getPublic(), connectionSettings.callbackUrl(), clock);
        return new SandboxEnvironment(gateway, connection, provider);
    }

    /** Returns the provider if it runs in this process. */
    Optional<SandboxProvider> localProvider() {
        return Optional.ofNullable(provider);
    }

    @Override
    public void close() {
        connection.close();
        localProvider().ifPresent(SandboxProvider::close);
    }
}

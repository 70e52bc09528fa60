package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.application.shared.RandomSource;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sandbox as it is used here: the way to it and, where the settings say so, the provider itself.
 *
 * @param provider null if it runs elsewhere
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
        var given = settings.keys();
        var keys = given == null ? SandboxKeys.made() : SandboxKeys.of(given);
        var provider = settings.listen() == null ? null : new SandboxProvider(settings, keys, randomSource, clock);
        var address = provider == null ? Objects.requireNonNull(settings.address()) : provider.address();
        var app = settings.appId();
        var connection = new SandboxApiClient(
                address, app, keys, clock, connectionSettings.connectLimit(), connectionSettings.limit());
        var gateway = new SandboxPaymentGateway(
                connection, app, keys.provider().getPublic(), connectionSettings.notifyUrl(), clock);
        return new SandboxEnvironment(gateway, connection, provider);
    }

    /** The provider, if it runs here. */
    Optional<SandboxProvider> here() {
        return Optional.ofNullable(provider);
    }

    @Override
    public void close() {
        connection.close();
        here().ifPresent(SandboxProvider::close);
    }
}

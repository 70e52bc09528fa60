package com.datingtoday.adapter.providers.chat;

import com.datingtoday.adapter.providers.shared.ProviderException;
import com.eatthepath.pushy.apns.ApnsClient;
import com.eatthepath.pushy.apns.ApnsClientBuilder;
import com.eatthepath.pushy.apns.auth.ApnsSigningKey;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;

/** Factory of the APNs client, which maintains one HTTP/2 connection. */
final class ApnsClientFactory {

    private ApnsClientFactory() {}

    static ApnsClientBuilder builder(PushSettings.Apns settings, Duration connectLimit) {
        var endpoint = endpoint(settings);
        var port = endpoint.getPort() < 0 ? ApnsClientBuilder.DEFAULT_APNS_PORT : endpoint.getPort();
        return new ApnsClientBuilder()
                .setApnsServer(endpoint.getHost(), port)
                .setConnectionTimeout(connectLimit)
                .setSigningKey(key(settings));
    }

    static ApnsClient open(ApnsClientBuilder builder) {
        try {
            return builder.build();
        } catch (IOException e) {
            throw new IllegalStateException("the APNs client cannot be created", e);
        }
    }

    static URI endpoint(PushSettings.Apns settings) {
        var endpoint = settings.endpoint();
        if (endpoint != null) {
            return URI.create(endpoint);
        }
        return URI.create("https://"
                + (settings.sandbox()
                        ? ApnsClientBuilder.DEVELOPMENT_APNS_HOST
                        : ApnsClientBuilder.PRODUCTION_APNS_HOST));
    }

    /** Reads the signing key. A failure names only exception classes. */
    private static ApnsSigningKey key(PushSettings.Apns settings) {
        try {
            return ApnsSigningKey.loadFromPkcs8File(new File(settings.keyFile()), settings.teamId(), settings.keyId());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException(
                    PushSettings.PREFIX + ".apns.key-file must be a token signing key of Apple (.p8)",
                    ProviderException.from(e));
        }
    }
}

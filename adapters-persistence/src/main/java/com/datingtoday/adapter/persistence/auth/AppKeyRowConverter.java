package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AppKey.RetiringSecret;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Converter between client apps and rows; secrets are encrypted in rows. */
@Component
record AppKeyRowConverter(Encryption encryption) {

    /** Implementation that MapStruct generates from {@link AuthRowMapping}. */
    private static final AuthRowMapping MAPPING = new GeneratedAuthRowMapping();

    AppKeyRow row(AppKey app, int version) {
        var secret = encryption.encrypt(context(app.id()), app.secret().value());
        var retiring = app.retiring();
        var retiringSecret = retiring == null
                ? null
                : encryption.encrypt(context(app.id()), retiring.secret().value());
        return MAPPING.toRow(app, secret, retiringSecret, version);
    }

    /**
     * Converts a row.
     *
     * @throws IllegalArgumentException if a secret cannot be decrypted
     */
    AppKey app(AppKeyRow row) {
        var id = new AppId(row.id());
        return new AppKey(
                id,
                row.name(),
                decrypt(id, row.secretKeyId(), row.secret()),
                retiring(id, row),
                row.enabled(),
                schemes(row.schemes()),
                row.always200());
    }

    private @Nullable RetiringSecret retiring(AppId id, AppKeyRow row) {
        return row.retiringSecret() == null || row.retiringSecretKeyId() == null || row.retiringUntil() == null
                ? null
                : new RetiringSecret(decrypt(id, row.retiringSecretKeyId(), row.retiringSecret()), row.retiringUntil());
    }

    private Secret decrypt(AppId id, String keyId, String ciphertext) {
        return new Secret(encryption.decrypt(context(id), new EncryptedText(keyId, ciphertext)));
    }

    private static String context(AppId id) {
        return "app_key.secret:" + id.value();
    }

    private static Set<SigningScheme> schemes(int bits) {
        return Arrays.stream(SigningScheme.values())
                .filter(scheme -> (bits & bit(scheme)) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    static int bit(SigningScheme scheme) {
        return 1 << (scheme.number() - 1);
    }
}

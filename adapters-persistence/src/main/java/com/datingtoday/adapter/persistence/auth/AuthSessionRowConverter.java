package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Converter between sessions and rows; secrets are encrypted in rows. */
@Component
record AuthSessionRowConverter(Encryption encryption) {

    /** Implementation that MapStruct generates from {@link AuthRowMapping}. */
    private static final AuthRowMapping MAPPING = new GeneratedAuthRowMapping();

    AuthSessionRow row(AuthSession.Live session) {
        return MAPPING.toRow(
                session,
                newestRetired(session),
                encrypt(session.id(), session.keys().secret()));
    }

    private static @Nullable RetiredToken newestRetired(AuthSession.Live session) {
        return session.keys().retired().stream().findFirst().orElse(null);
    }

    AuthSession session(AuthSessionRow row) {
        var live = live(row);
        return row.endedTime() == null
                ? live
                : new AuthSession.Ended(
                        live.id(),
                        live.app(),
                        live.scheme(),
                        live.keys(),
                        live.device(),
                        live.createTime(),
                        live.expiredTime(),
                        row.endedTime());
    }

    /** Converts the row of a session that has not ended. */
    AuthSession.Live live(AuthSessionRow row) {
        var id = new SessionId(new UserId(row.userId()), row.id());
        return new AuthSession.Live(
                id,
                new AppId(row.appKey()),
                SigningScheme.of(row.scheme()),
                new SessionKeys(new TokenHash(row.tokenHash()), RetiredTokenCodec.decode(row), secret(id, row)),
                row.device(),
                row.createTime(),
                row.expiredTime());
    }

    private @Nullable Secret secret(SessionId id, AuthSessionRow row) {
        return row.secret() == null || row.secretKeyId() == null
                ? null
                : new Secret(encryption.decrypt(context(id), new EncryptedText(row.secretKeyId(), row.secret())));
    }

    private @Nullable EncryptedText encrypt(SessionId id, @Nullable Secret secret) {
        return secret == null ? null : encryption.encrypt(context(id), secret.value());
    }

    private static String context(SessionId id) {
        return "auth_session.secret:" + id.user().value() + ":" + id.random();
    }
}

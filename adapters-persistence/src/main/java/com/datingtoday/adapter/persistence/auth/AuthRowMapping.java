package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.application.shared.Encryption.EncryptedText;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code auth_session} and {@code app_key} with secrets that are encrypted already. */
@Mapper(config = RowMapping.class)
interface AuthRowMapping extends RowMapping {

    @Mapping(target = "userId", source = "session.id.user")
    @Mapping(target = "id", source = "session.id.random")
    @Mapping(target = "appKey", source = "session.app.value")
    @Mapping(target = "tokenHash", source = "session.keys.token.hex")
    @Mapping(target = "retiredTokenHash", source = "newestRetired.token.hex")
    @Mapping(target = "retiredUntil", source = "newestRetired.until")
    @Mapping(target = "olderTokens", source = "session.keys.retired")
    @Mapping(target = "secret", source = "secret.ciphertext")
    @Mapping(target = "secretKeyId", source = "secret.keyId")
    @Mapping(target = "endedTime", ignore = true)
    AuthSessionRow toRow(
            AuthSession.Live session, @Nullable RetiredToken newestRetired, @Nullable EncryptedText secret);

    @Mapping(target = "id", source = "app.id.value")
    @Mapping(target = "secret", source = "secret.ciphertext")
    @Mapping(target = "secretKeyId", source = "secret.keyId")
    @Mapping(target = "retiringSecret", source = "retiringSecret.ciphertext")
    @Mapping(target = "retiringSecretKeyId", source = "retiringSecret.keyId")
    @Mapping(target = "retiringUntil", source = "app.retiring.until")
    AppKeyRow toRow(AppKey app, EncryptedText secret, @Nullable EncryptedText retiringSecret, int version);

    default @Nullable String toOlderTokens(List<RetiredToken> retired) {
        return RetiredTokenCodec.encodeOlder(retired);
    }

    default int toNumber(SigningScheme scheme) {
        return scheme.number();
    }

    /** Returns a number in which bit n - 1 stands for scheme n. */
    default int toBits(Set<SigningScheme> schemes) {
        return schemes.stream().mapToInt(AppKeyRowConverter::bit).sum();
    }
}

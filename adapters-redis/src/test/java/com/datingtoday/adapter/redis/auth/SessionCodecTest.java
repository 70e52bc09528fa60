package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.TestEncryption;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCodecTest {

    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00.123456789Z");

    private final SessionCodec texts = new SessionCodec(new TestEncryption());

    static Stream<AuthSession.Live> sessions() {
        var plain = AuthSamples.session(AuthSamples.user(), NOW);
        var signing = AuthSamples.signingSession(AuthSamples.user(), NOW);
        return Stream.of(
                plain,
                signing,
                AuthSamples.refreshed(plain, NOW.plusSeconds(1)),
                AuthSamples.refreshed(signing, NOW),
                AuthSamples.refreshed(AuthSamples.refreshed(plain, NOW), NOW.plusSeconds(1)),
                onDevice(plain, ""),
                onDevice(plain, "two\nlines\n\n"),
                onDevice(signing, "E"));
    }

    private static AuthSession.Live onDevice(AuthSession.Live session, String device) {
        return new AuthSession.Live(
                session.id(),
                session.app(),
                session.scheme(),
                session.keys(),
                device,
                session.createTime(),
                session.expiredTime());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void an_encoded_session_is_decoded_unchanged(AuthSession.Live session) {
        assertThat(texts.decode(session.id(), texts.encode(session))).isEqualTo(session);
    }

    @Test
    void the_secret_is_encrypted() {
        var session = AuthSamples.signingSession(AuthSamples.user(), NOW);

        assertThat(texts.encode(session))
                .doesNotContain(Objects.requireNonNull(session.keys().secret()).value());
    }

    @Test
    void a_secret_is_decrypted_for_its_own_session_only() {
        var session = AuthSamples.signingSession(AuthSamples.user(), NOW);

        assertThat(texts.decode(AuthSamples.sessionId(session.user()), texts.encode(session)))
                .isNull();
    }

    @Test
    void a_session_is_decoded_for_its_own_user_only() {
        var session = AuthSamples.session(AuthSamples.user(), NOW);
        var another = AuthSamples.sessionId(AuthSamples.user());

        assertThat(texts.decode(another, texts.encode(session))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "1", "0\n", "2\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"})
    void text_of_another_version_is_not_decoded(String text) {
        assertThat(texts.decode(AuthSamples.sessionId(AuthSamples.user()), text))
                .isNull();
    }

    @Test
    void altered_text_is_not_decoded() {
        var session = AuthSamples.signingSession(AuthSamples.user(), NOW);
        var text = texts.encode(session);

        assertThat(texts.decode(session.id(), text.replaceFirst("^2", "1"))).isNull();
        assertThat(texts.decode(session.id(), text.replace(NOW.toString(), "yesterday")))
                .isNull();
        assertThat(texts.decode(session.id(), text.replace("\ntest\n", "\nanother key\n")))
                .isNull();
    }

    @Test
    void an_encoded_id_is_decoded_unchanged() {
        var id = AuthSamples.sessionId(AuthSamples.user());

        assertThat(SessionCodec.decodeId(SessionCodec.encodeId(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "100001", "100001.short", "1.0123456789abcdef0123456789abcdef", "x.y"})
    void a_text_that_is_no_id_is_not_decoded(String text) {
        assertThat(SessionCodec.decodeId(text)).isNull();
    }
}

package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.application.shared.TestEncryption;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTextTest {

    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00.123456789Z");

    private final SessionText texts = new SessionText(new TestEncryption());

    static Stream<AuthSession.Live> sessions() {
        var plain = Samples.session(Samples.user(), NOW);
        var signing = Samples.signingSession(Samples.user(), NOW);
        return Stream.of(
                plain,
                signing,
                Samples.refreshed(plain, NOW.plusSeconds(1)),
                Samples.refreshed(signing, NOW),
                on(plain, ""),
                on(plain, "two\nlines\n\n"),
                on(signing, "E"));
    }

    private static AuthSession.Live on(AuthSession.Live session, String device) {
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
    void what_was_written_is_read_unchanged(AuthSession.Live session) {
        assertThat(texts.read(session.id(), texts.write(session))).isEqualTo(session);
    }

    @Test
    void a_secret_does_not_stand_there_in_clear() {
        var session = Samples.signingSession(Samples.user(), NOW);

        assertThat(texts.write(session))
                .doesNotContain(Objects.requireNonNull(session.keys().secret()).value());
    }

    @Test
    void a_secret_opens_for_its_own_session_alone() {
        var session = Samples.signingSession(Samples.user(), NOW);

        assertThat(texts.read(Samples.sessionId(session.user()), texts.write(session)))
                .isNull();
    }

    @Test
    void a_session_is_read_for_its_own_user_alone() {
        var session = Samples.session(Samples.user(), NOW);
        var another = Samples.sessionId(Samples.user());

        assertThat(texts.read(another, texts.write(session))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "1", "0\n", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"})
    void what_another_version_wrote_is_not_read(String text) {
        assertThat(texts.read(Samples.sessionId(Samples.user()), text)).isNull();
    }

    @Test
    void what_was_altered_is_not_read() {
        var session = Samples.signingSession(Samples.user(), NOW);
        var text = texts.write(session);

        assertThat(texts.read(session.id(), text.replaceFirst("^1", "2"))).isNull();
        assertThat(texts.read(session.id(), text.replace(NOW.toString(), "yesterday")))
                .isNull();
        assertThat(texts.read(session.id(), text.replace("\ntest\n", "\nanother key\n")))
                .isNull();
    }

    @Test
    void an_id_is_read_as_it_was_written() {
        var id = Samples.sessionId(Samples.user());

        assertThat(SessionText.readId(SessionText.writeId(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "100001", "100001.short", "1.0123456789abcdef0123456789abcdef", "x.y"})
    void what_is_no_id_is_not_read(String text) {
        assertThat(SessionText.readId(text)).isNull();
    }
}

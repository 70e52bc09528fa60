package com.datingtoday.adapter.providers.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.chat.PushSettings.Apns;
import com.datingtoday.adapter.providers.chat.PushSettings.Fcm;
import com.datingtoday.adapter.providers.chat.PushSettings.Mode;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushSettingsTest {

    private static final Fcm EMPTY_FCM = new Fcm("", "", "");
    private static final Apns EMPTY_APNS = new Apns("", "", "", "", false, "");

    @Test
    void the_logging_mode_needs_no_service() {
        assertThatCode(() -> settings(Mode.LOG, 1, 1, 1, EMPTY_FCM, EMPTY_APNS)).doesNotThrowAnyException();
    }

    @Test
    void services_are_optional() {
        assertThat(settings(Mode.REAL, 1000, 1000, 4000, null, null).callTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 1    | 1    | datingtoday.push.max-concurrent-pushes must be 1 to 1000
            1001 | 1    | 1    | datingtoday.push.max-concurrent-pushes must be 1 to 1000
            1    | 0    | 1    | datingtoday.push.connect-timeout must be 1 to 5000 ms
            1    | 1    | 0    | datingtoday.push.read-timeout must be 1 to 5000 ms
            1    | 2000 | 3001 | datingtoday.push.connect-timeout and datingtoday.push.read-timeout must not exceed 5 s together
            """)
    void timeouts_and_limits_are_bounded(int pushes, long connect, long read, String sentence) {
        refused(() -> settings(Mode.LOG, pushes, connect, read, null, null), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | k.json | ''                | datingtoday.push.fcm.project is missing
            My Project  | k.json | ''                | datingtoday.push.fcm.project must be a project's id, such as dating-today-1a2b3
            a/../b12345 | k.json | ''                | datingtoday.push.fcm.project must be a project's id, such as dating-today-1a2b3
            project-1   | ''     | ''                | datingtoday.push.fcm.key-file is missing
            project-1   | k.json | http://a.example  | datingtoday.push.fcm.endpoint must be https://host or https://host:port; http only to this machine
            """)
    void firebase_needs_a_project_and_a_key(String project, String keyFile, String endpoint, String sentence) {
        refused(() -> settings(Mode.REAL, 1, 1, 1, new Fcm(project, keyFile, endpoint), null), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | KEY1234567 | k.p8 | t  | ''                | datingtoday.push.apns.team-id is missing
            team       | KEY1234567 | k.p8 | t  | ''                | datingtoday.push.apns.team-id must be 10 capital letters and digits, as Apple tells it
            TEAM123456 | ''         | k.p8 | t  | ''                | datingtoday.push.apns.key-id is missing
            TEAM123456 | KEY123456  | k.p8 | t  | ''                | datingtoday.push.apns.key-id must be 10 capital letters and digits, as Apple tells it
            TEAM123456 | KEY1234567 | ''   | t  | ''                | datingtoday.push.apns.key-file is missing
            TEAM123456 | KEY1234567 | k.p8 | '' | ''                | datingtoday.push.apns.topic is missing
            TEAM123456 | KEY1234567 | k.p8 | t  | ftp://a.example   | datingtoday.push.apns.endpoint must be https://host or https://host:port; http only to this machine
            """)
    void apple_needs_a_team_a_key_and_an_application(
            String team, String key, String keyFile, String topic, String endpoint, String sentence) {
        var apns = new Apns(team, key, keyFile, topic, false, endpoint);

        refused(() -> settings(Mode.REAL, 1, 1, 1, null, apns), sentence);
    }

    private static PushSettings settings(
            Mode mode, int pushes, long connect, long read, @Nullable Fcm fcm, @Nullable Apns apns) {
        return new PushSettings(mode, pushes, Duration.ofMillis(connect), Duration.ofMillis(read), fcm, apns);
    }

    private static void refused(ThrowingCallable work, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(work).withMessage(sentence);
    }
}

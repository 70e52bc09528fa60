package com.datingtoday.adapter.providers.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.chat.PushSettings.Apns;
import com.datingtoday.adapter.providers.chat.PushSettings.Fcm;
import com.datingtoday.adapter.providers.chat.PushSettings.Mode;
import com.datingtoday.adapter.providers.shared.SettingsValidation;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushSettingsTest {

    private static final Fcm EMPTY_FCM = new Fcm("", "", "");
    private static final Apns EMPTY_APNS = new Apns("", "", "", "", false, "");

    @Test
    void mode_log_needs_no_service() {
        assertThat(SettingsValidation.rejections(() -> settings(Mode.LOG, 1, 1, 1, EMPTY_FCM, EMPTY_APNS)))
                .isEmpty();
    }

    @Test
    void mode_real_needs_no_service_either() {
        assertThat(settings(Mode.REAL, 1000, 1000, 4000, null, null).callTimeout())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 1    | 1    | datingtoday.push.max-concurrent-pushes must be between 1 and 1000
            1001 | 1    | 1    | datingtoday.push.max-concurrent-pushes must be between 1 and 1000
            1    | 0    | 1    | datingtoday.push.connect-timeout must be longer than or equal to 1 milli
            1    | 1    | 0    | datingtoday.push.read-timeout must be longer than or equal to 1 milli
            1    | 2000 | 3001 | datingtoday.push.connect-timeout and datingtoday.push.read-timeout must not exceed 5 s together
            """)
    void a_concurrency_limit_or_timeout_out_of_range_is_rejected(int pushes, long connect, long read, String sentence) {
        assertRejected(() -> settings(Mode.LOG, pushes, connect, read, null, null), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | k.json | ''                | datingtoday.push.fcm.project must be the id of a project, such as dating-today-1a2b3
            My Project  | k.json | ''                | datingtoday.push.fcm.project must be the id of a project, such as dating-today-1a2b3
            a/../b12345 | k.json | ''                | datingtoday.push.fcm.project must be the id of a project, such as dating-today-1a2b3
            project-1   | ''     | ''                | datingtoday.push.fcm.key-file must not be blank
            project-1   | k.json | http://a.example  | datingtoday.push.fcm.endpoint must be https://host or https://host:port; http is allowed for 127.0.0.1 and localhost only
            """)
    void invalid_settings_of_firebase_are_rejected(String project, String keyFile, String endpoint, String sentence) {
        assertRejected(() -> settings(Mode.REAL, 1, 1, 1, new Fcm(project, keyFile, endpoint), null), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | KEY1234567 | k.p8 | t  | ''                | datingtoday.push.apns.team-id must be 10 capital letters and digits
            team       | KEY1234567 | k.p8 | t  | ''                | datingtoday.push.apns.team-id must be 10 capital letters and digits
            TEAM123456 | ''         | k.p8 | t  | ''                | datingtoday.push.apns.key-id must be 10 capital letters and digits
            TEAM123456 | KEY123456  | k.p8 | t  | ''                | datingtoday.push.apns.key-id must be 10 capital letters and digits
            TEAM123456 | KEY1234567 | ''   | t  | ''                | datingtoday.push.apns.key-file must not be blank
            TEAM123456 | KEY1234567 | k.p8 | '' | ''                | datingtoday.push.apns.topic must not be blank
            TEAM123456 | KEY1234567 | k.p8 | t  | ftp://a.example   | datingtoday.push.apns.endpoint must be https://host or https://host:port; http is allowed for 127.0.0.1 and localhost only
            """)
    void invalid_settings_of_apple_are_rejected(
            String team, String key, String keyFile, String topic, String endpoint, String sentence) {
        var apns = new Apns(team, key, keyFile, topic, false, endpoint);

        assertRejected(() -> settings(Mode.REAL, 1, 1, 1, null, apns), sentence);
    }

    private static PushSettings settings(
            Mode mode, int pushes, long connect, long read, @Nullable Fcm fcm, @Nullable Apns apns) {
        return new PushSettings(mode, pushes, Duration.ofMillis(connect), Duration.ofMillis(read), fcm, apns);
    }

    private static void assertRejected(Supplier<?> settings, String sentence) {
        assertThat(SettingsValidation.rejections(settings)).containsExactly(sentence);
    }
}

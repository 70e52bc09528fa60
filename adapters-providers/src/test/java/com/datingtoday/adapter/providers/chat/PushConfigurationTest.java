package com.datingtoday.adapter.providers.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.chat.PushSettings.Apns;
import com.datingtoday.adapter.providers.chat.PushSettings.Fcm;
import com.datingtoday.adapter.providers.chat.PushSettings.Mode;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushConfigurationTest {

    private static final Duration STEP = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void the_logging_mode_opens_no_connection() {
        assertThat(new PushConfiguration().pushSender(settings(Mode.LOG, null, null), Clock.systemUTC()))
                .isInstanceOf(LoggingPushSender.class);
    }

    @Test
    void each_configured_service_has_a_sender() {
        try (var stub = new FcmStub();
                var both = real(fcm(stub), apns());
                var one = real(fcm(stub), null);
                var none = real(null, null)) {
            assertThat(both.channels().get(Platform.FCM)).isInstanceOf(FcmPushSender.class);
            assertThat(both.channels().get(Platform.APNS)).isInstanceOf(ApnsPushSender.class);
            assertThat(one.channels()).containsOnlyKeys(Platform.FCM);
            assertThat(none.channels()).isEmpty();
        }
    }

    private static PlatformPushSender real(@Nullable Fcm fcm, @Nullable Apns apns) {
        return (PlatformPushSender)
                new PushConfiguration().pushSender(settings(Mode.REAL, fcm, apns), Clock.systemUTC());
    }

    private Fcm fcm(FcmStub stub) {
        return new Fcm(FcmStub.PROJECT, stub.keyFile(folder).toString(), null);
    }

    private Apns apns() {
        var keyFile = ApnsStub.anotherKeyFile(folder).toString();
        return new Apns(ApnsStub.TEAM, ApnsStub.KEY_ID, keyFile, ApnsStub.TOPIC, true, null);
    }

    private static PushSettings settings(Mode mode, @Nullable Fcm fcm, @Nullable Apns apns) {
        return new PushSettings(mode, 10, STEP, STEP, fcm, apns);
    }
}

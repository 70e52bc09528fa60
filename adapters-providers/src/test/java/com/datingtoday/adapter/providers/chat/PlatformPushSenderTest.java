package com.datingtoday.adapter.providers.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.application.chat.port.PushSender.Result;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlatformPushSenderTest {

    private static final DeviceToken ANDROID = new DeviceToken(Platform.FCM, "phone-of-bob-0123456789");
    private static final DeviceToken IPHONE = new DeviceToken(Platform.APNS, "ab".repeat(32));

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    private final List<DeviceToken> pushed = new ArrayList<>();
    private boolean closed;

    private final class RecordingSender implements ClosablePushSender {

        @Override
        public Result send(DeviceToken token, PushNotification pushNotification) {
            pushed.add(token);
            return Result.TOKEN_INVALID;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void a_device_is_served_only_by_the_service_of_its_platform() {
        var push = new PlatformPushSender(Map.of(Platform.APNS, new RecordingSender()));

        assertThat(push.send(IPHONE, PushNotificationSamples.WORDS)).isEqualTo(Result.TOKEN_INVALID);
        assertThat(push.send(ANDROID, PushNotificationSamples.WORDS)).isEqualTo(Result.REJECTED);
        assertThat(pushed).containsExactly(IPHONE);
    }

    @Test
    void connections_are_closed_with_the_application() {
        new PlatformPushSender(Map.of(Platform.APNS, new RecordingSender())).close();

        assertThat(closed).isTrue();
    }

    @Test
    void the_development_log_contains_neither_token_nor_text() {
        assertThat(new LoggingPushSender().send(ANDROID, PushNotificationSamples.WORDS))
                .isEqualTo(Result.SENT);

        assertThat(capturedLogs.lines())
                .singleElement()
                .asString()
                .contains("FCM", "unread=3")
                .doesNotContain(ANDROID.value(), "Annushka", PushNotificationSamples.BODY, "chat-4711");
    }
}

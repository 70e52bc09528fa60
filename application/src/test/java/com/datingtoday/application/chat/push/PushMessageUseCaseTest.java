package com.datingtoday.application.chat.push;

import static com.datingtoday.application.chat.ChatFixture.ANNA;
import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.chat.ChatFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.application.chat.port.PushSender.Result;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushMessageUseCaseTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final DeviceToken PHONE = new DeviceToken(Platform.FCM, "phone-of-bob-0123456789");
    private static final DeviceToken TABLET = new DeviceToken(Platform.APNS, "tablet-of-bob-0123456789");

    private final ChatFixture chatFixture = new ChatFixture();
    private final List<PushNotification> pushed = new ArrayList<>();
    private Result result = Result.SENT;

    @BeforeEach
    void bobHasAPhone() {
        register("bobs-login", PHONE, false);
    }

    private void register(String session, DeviceToken token, boolean showText) {
        new RegisterDeviceUseCase(
                        chatFixture.devices,
                        chatFixture.profileFixture.transactions(),
                        ChatFixture.POLICY,
                        chatFixture.clock)
                .register(new RegisterDevice.Command(new ConnectionOwner(BOB, session), token, showText));
    }

    private void push(MessageSent event) {
        new PushMessageUseCase(
                        chatFixture.peerLookup(),
                        chatFixture.chat,
                        chatFixture.connections,
                        chatFixture.devices,
                        chatFixture.countUnread(),
                        (_, pushNotification) -> {
                            pushed.add(pushNotification);
                            return result;
                        },
                        ChatFixture.POLICY,
                        chatFixture.clock)
                .push(new PushMessage.Command(event));
    }

    private void sayAndPush(String words) {
        var seq = chatFixture.sendText(ANNA, BOB, words).message().key().seq();
        push(new MessageSent(BOB, ANNA, seq, false));
    }

    @Test
    void a_disconnected_user_gets_a_notification_without_sender_and_text() {
        sayAndPush("hello");
        sayAndPush("are you there?");

        var collapse = "chat-" + ANNA.value();
        assertThat(pushed)
                .containsExactly(
                        new PushNotification(collapse, new Sensitive<>(""), new Sensitive<>(""), 1, DAY),
                        new PushNotification(collapse, new Sensitive<>(""), new Sensitive<>(""), 2, DAY));
    }

    @Test
    void a_device_with_text_enabled_gets_sender_and_text() {
        register("bobs-login", PHONE, true);

        sayAndPush("hello");

        assertThat(pushed)
                .containsExactly(new PushNotification(
                        "chat-" + ANNA.value(), new Sensitive<>("Anna"), new Sensitive<>("hello"), 1, DAY));
    }

    @Test
    void a_connected_user_or_a_read_or_muted_conversation_gets_no_notification() {
        var connection = new Connection(BOB, "s");
        chatFixture.connections.acquire(connection, 5);
        sayAndPush("one");
        chatFixture.connections.release(connection);

        chatFixture.sendText(ANNA, BOB, "two");
        chatFixture.markRead(BOB, ANNA, 2);
        push(new MessageSent(BOB, ANNA, 2, false));

        chatFixture.sendText(ANNA, BOB, "three");
        chatFixture.sendText(ANNA, BOB, "four");
        push(new MessageSent(BOB, ANNA, 3, false));
        assertThat(pushed).as("the newer message causes its own notification").isEmpty();

        chatFixture.updateSettings(BOB, ANNA, null, true);
        push(new MessageSent(BOB, ANNA, 4, false));
        chatFixture.updateSettings(BOB, ANNA, null, false);
        chatFixture.recall(ANNA, BOB, 4);
        push(new MessageSent(BOB, ANNA, 4, false));
        chatFixture.block(BOB, ANNA);
        push(new MessageSent(BOB, ANNA, 4, false));
        assertThat(pushed).isEmpty();
    }

    @Test
    void no_notification_is_sent_in_quiet_hours() {
        for (var time : List.of("23:00:00", "06:59:59")) {
            chatFixture.clock.set(Instant.parse("2026-03-02T" + time + "Z"));
            sayAndPush("at night " + time);
        }
        assertThat(pushed).isEmpty();
        for (var time : List.of("07:00:00", "22:59:59")) {
            chatFixture.clock.set(Instant.parse("2026-03-03T" + time + "Z"));
            sayAndPush("by day " + time);
        }
        assertThat(pushed).hasSize(2);
    }

    @Test
    void devices_with_an_invalid_token_or_an_ended_session_are_deleted() {
        register("other-login", TABLET, false);
        result = Result.TOKEN_INVALID;
        sayAndPush("one");
        assertThat(chatFixture.devices.list(BOB)).isEmpty();

        register("bobs-login", PHONE, false);
        register("other-login", TABLET, false);
        new UnregisterSessionDevicesUseCase(chatFixture.devices)
                .unregister(new UnregisterSessionDevices.Command(BOB, List.of("bobs-login")));
        assertThat(chatFixture.devices.list(BOB))
                .singleElement()
                .satisfies(left -> assertThat(left.token()).isEqualTo(TABLET));
        new UnregisterDeviceUseCase(chatFixture.devices).unregister(new UnregisterDevice.Command(CAROL, TABLET));
        assertThat(chatFixture.devices.list(BOB)).hasSize(1);
        new UnregisterDeviceUseCase(chatFixture.devices).unregister(new UnregisterDevice.Command(BOB, TABLET));
        assertThat(chatFixture.devices.list(BOB)).isEmpty();
    }
}

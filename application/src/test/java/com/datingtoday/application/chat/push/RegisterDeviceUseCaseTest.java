package com.datingtoday.application.chat.push;

import static com.datingtoday.application.chat.ChatFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.chat.ChatFixture;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import org.junit.jupiter.api.Test;

class RegisterDeviceUseCaseTest {

    private final ChatFixture chatFixture = new ChatFixture();

    private void register(String session, String token, boolean showText) {
        new RegisterDeviceUseCase(
                        chatFixture.devices,
                        chatFixture.profileFixture.transactions(),
                        ChatFixture.POLICY,
                        chatFixture.clock)
                .register(new RegisterDevice.Command(
                        new ConnectionOwner(BOB, session), new DeviceToken(Platform.FCM, token), showText));
    }

    @Test
    void the_number_of_devices_is_limited() {
        for (var number = 1; number <= 3; number++) {
            register("login", "phone-number-" + number + "-of-bob-0123", false);
        }

        assertThat(refusal(() -> register("login", "one-phone-too-many-for-bob", false)))
                .isEqualTo(new ChatError.TooManyDevices(3));
        assertThat(chatFixture.devices.list(BOB)).hasSize(3);
    }

    @Test
    void a_device_can_be_registered_again_at_the_limit() {
        for (var number = 1; number <= 3; number++) {
            register("login", "phone-number-" + number + "-of-bob-0123", false);
        }

        register("another-login", "phone-number-2-of-bob-0123", true);

        assertThat(chatFixture.devices.list(BOB))
                .hasSize(3)
                .filteredOn(device -> device.showText())
                .singleElement()
                .satisfies(device -> assertThat(device.session()).isEqualTo("another-login"));
    }
}

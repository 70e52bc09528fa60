package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChatConnectionSettingsTest {

    static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void an_idle_timeout_as_short_as_the_heartbeat_interval_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(SECOND, SECOND, 1024, 20))
                .withMessage("datingtoday.chat.connection.idle-timeout must be longer than"
                        + " datingtoday.chat.connection.heartbeat-interval");
    }

    @Test
    void values_below_their_minimum_are_rejected() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            var violations = validation.getValidator().validate(settings(Duration.ZERO, SECOND, 8, 0));

            assertThat(violations)
                    .extracting(ConstraintViolation::getPropertyPath)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("heartbeatInterval", "maxFrameBytes", "maxFramesPerSecond");
        }
    }

    private static ChatConnectionSettings settings(
            Duration heartbeatInterval, Duration idleTimeout, int maxFrameBytes, int maxFramesPerSecond) {
        return new ChatConnectionSettings(
                heartbeatInterval, idleTimeout, SECOND, SECOND, maxFrameBytes, maxFramesPerSecond, 1 << 20, SECOND);
    }
}

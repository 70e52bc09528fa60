package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChatConnectionSettingsTest {

    static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void an_invalid_setting_is_named() {
        assertThatThrownBy(() -> settings(SECOND, SECOND, 1024, 20)).hasMessageContaining("chat.connection.idle-timeout");
        assertThatThrownBy(() -> settings(Duration.ZERO, SECOND, 1024, 20))
                .hasMessageContaining("chat.connection.heartbeat-interval");
        assertThatThrownBy(() -> settings(SECOND, SECOND.multipliedBy(2), 8, 20))
                .hasMessageContaining("chat.connection.max-frame-bytes");
        assertThatThrownBy(() -> settings(SECOND, SECOND.multipliedBy(2), 1024, 0))
                .hasMessageContaining("chat.connection.max-frames-per-second");
    }

    private static ChatConnectionSettings settings(Duration heartbeat, Duration silence, int frameBytes, int frames) {
        return new ChatConnectionSettings(heartbeat, silence, SECOND, SECOND, frameBytes, frames, 1 << 20, SECOND);
    }
}

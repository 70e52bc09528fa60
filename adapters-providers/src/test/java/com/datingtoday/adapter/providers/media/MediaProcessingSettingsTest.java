package com.datingtoday.adapter.providers.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaProcessingSettingsTest {

    @Test
    void the_default_is_one_to_four_threads() {
        assertThat(settings(0, 32, 10_000, 5000).threads()).isBetween(1, 4);
        assertThat(settings(7, 32, 10_000, 5000).threads()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 32, 10000, 5000, threads must be 0 to 16",
        "17, 32, 10000, 5000, threads must be 0 to 16",
        "1, 0, 10000, 5000, queue-capacity must be 1 to 1000",
        "1, 32, 0, 5000, queue-timeout must be 1 to 30000 ms",
        "1, 32, 10000, 30001, processing-timeout must be 1 to 30000 ms"
    })
    void a_value_out_of_range_is_named(int threads, int queue, long wait, long time, String complaint) {
        assertThatThrownBy(() -> settings(threads, queue, wait, time))
                .hasMessage("datingtoday.media.processing." + complaint);
    }

    private static MediaProcessingSettings settings(int threads, int queue, long wait, long time) {
        return new MediaProcessingSettings(threads, queue, Duration.ofMillis(wait), Duration.ofMillis(time));
    }
}

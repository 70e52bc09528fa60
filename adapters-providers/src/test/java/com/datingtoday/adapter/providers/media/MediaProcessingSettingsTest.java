package com.datingtoday.adapter.providers.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.SettingsValidation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaProcessingSettingsTest {

    @Test
    void zero_threads_means_one_to_four() {
        assertThat(settings(0, 32, 10_000, 5000).threads()).isBetween(1, 4);
        assertThat(settings(7, 32, 10_000, 5000).threads()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 32, 10000, 5000, threads must be between 0 and 16",
        "17, 32, 10000, 5000, threads must be between 0 and 16",
        "1, 0, 10000, 5000, queue-capacity must be between 1 and 1000",
        "1, 32, 0, 5000, queue-timeout must be longer than or equal to 1 milli",
        "1, 32, 10000, 30001, processing-timeout must be shorter than or equal to 30 seconds"
    })
    void a_value_out_of_range_is_rejected(
            int threads, int queueCapacity, long queueTimeout, long processingTimeout, String sentence) {
        assertThat(SettingsValidation.rejections(
                        () -> settings(threads, queueCapacity, queueTimeout, processingTimeout)))
                .containsExactly("datingtoday.media.processing." + sentence);
    }

    private static MediaProcessingSettings settings(
            int threads, int queueCapacity, long queueTimeout, long processingTimeout) {
        return new MediaProcessingSettings(
                threads, queueCapacity, Duration.ofMillis(queueTimeout), Duration.ofMillis(processingTimeout));
    }
}

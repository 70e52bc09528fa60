package com.datingtoday.adapter.providers.media;

import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the threads that decode pictures.
 *
 * @param threads number of pictures decoded at the same time, 1 to 16; each needs up to 200 MB. 0 means half of the
 *     processors, at most 4
 * @param queueCapacity maximum number of waiting pictures, 1 to 1000; further ones are rejected with 503
 * @param queueTimeout maximum time that a picture waits for a thread, 1 ms to 30 s
 * @param processingTimeout maximum time to decode a picture and encode its renditions, 1 ms to 30 s
 */
@Validated
@ConfigurationProperties("datingtoday.media.processing")
public record MediaProcessingSettings(
        @DefaultValue("0") @Range(min = 0, max = 16) int threads,
        @DefaultValue("32") @Range(min = 1, max = 1000) int queueCapacity,

        @DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(seconds = 30)
        Duration queueTimeout,

        @DefaultValue("15s") @DurationMin(millis = 1) @DurationMax(seconds = 30)
        Duration processingTimeout) {

    private static final int MAX_DEFAULT_THREADS = 4;

    public MediaProcessingSettings {
        threads = threads == 0
                ? Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MAX_DEFAULT_THREADS)
                : threads;
    }
}

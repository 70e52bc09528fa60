package com.datingtoday.adapter.providers.media;

import com.datingtoday.adapter.providers.shared.Settings;
import static com.datingtoday.adapter.providers.shared.Settings.between;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import java.time.Duration;

/**
 * The place in which pictures are decoded, bound from {@value #PREFIX}.
 *
 * @param threads how many pictures are decoded at once, 1 to 16; 0 for half of the processors, at most 4. Each may take
 *     200 MB
 * @param queue how many pictures may wait, 1 to 1000; one more is refused at once
 * @param waitLimit how long a picture may wait for its turn, in whole milliseconds, at most 30 s
 * @param timeLimit how long making a picture anew may take, in whole milliseconds, at most 30 s
 */
public record MediaProcessingSettings(int threads, int queueCapacity, Duration queueTimeout, Duration processingTimeout) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.media.processing";

    private static final int MOST_THREADS = 16;
    private static final int MOST_BY_ITSELF = 4;
    private static final int MOST_WAITING = 1000;
    private static final long MOST_MILLIS = 30_000;

    public MediaProcessingSettings {
        between(PREFIX + ".threads", 0, threads, MOST_THREADS, "");
        between(PREFIX + ".queue-capacity", 1, queueCapacity, MOST_WAITING, "");
        Settings.millis(PREFIX + ".queue-timeout", required(PREFIX + ".queue-timeout", queueTimeout), MOST_MILLIS);
        Settings.millis(PREFIX + ".processing-timeout", required(PREFIX + ".processing-timeout", processingTimeout), MOST_MILLIS);
        threads =
                threads == 0 ? Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_BY_ITSELF) : threads;
    }
}

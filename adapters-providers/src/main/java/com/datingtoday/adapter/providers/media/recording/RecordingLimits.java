package com.datingtoday.adapter.providers.media.recording;

/** How long recordings may take. */
final class RecordingLimits {

    /** Of a voice, seconds. */
    static final long AUDIO = 60;

    /** Of a film, seconds. */
    static final long VIDEO = 300;

    /**
     * How much more a codec's own frames may hold than was recorded, seconds. AAC begins with up to 2,112 samples of
     * priming (48 ms at 44.1 kHz, 264 ms at 8 kHz) and ends with a frame that is filled up (128 ms at 8 kHz); Opus begins
     * with its pre-skip of 80 ms and more, and ends with a packet of up to 120 ms. AMR has neither.
     */
    static final double PADDING = 0.5;

    private RecordingLimits() {}
}

package com.datingtoday.adapter.providers.media.recording;

/** Maximum durations of recordings. */
final class RecordingLimits {

    /** Maximum duration of audio, in seconds. */
    static final long AUDIO = 60;

    /** Maximum duration of video, in seconds. */
    static final long VIDEO = 300;

    /**
     * Tolerance for codec frames beyond the recorded time, in seconds. AAC adds up to 2,112 priming samples (264 ms at
     * 8 kHz) and fills the last frame (128 ms at 8 kHz). Opus adds a pre-skip of 80 ms or more and ends with a packet
     * of up to 120 ms. AMR adds nothing.
     */
    static final double PADDING = 0.5;

    private RecordingLimits() {}
}

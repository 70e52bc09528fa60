package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.domain.media.MediaLimits;

/** Maximum durations of recordings. */
final class RecordingLimits {

    /** Maximum duration of audio, in seconds. */
    static final long AUDIO = MediaLimits.AUDIO_SECONDS;

    /** Maximum duration of video, in seconds. */
    static final long VIDEO = MediaLimits.VIDEO_SECONDS;

    /**
     * Tolerance for codec frames beyond the recorded time, in seconds. AAC adds up to 2,112 priming samples (264 ms at
     * 8 kHz) and fills the last frame (128 ms at 8 kHz). Opus adds a pre-skip of 80 ms or more and ends with a packet
     * of up to 120 ms. AMR adds nothing.
     */
    static final double PADDING = 0.5;

    private RecordingLimits() {}
}

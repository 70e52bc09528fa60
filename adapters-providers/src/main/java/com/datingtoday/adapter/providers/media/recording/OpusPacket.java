package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

/** Duration of an Opus packet by its header bytes (RFC 6716, section 3.1). */
final class OpusPacket {

    /** Samples at 48 kHz by the lowest two bits of the configuration. */
    private static final int[] SPEECH = {480, 960, 1920, 2880};

    private static final int[] HYBRID = {480, 960};
    private static final int[] MUSIC = {120, 240, 480, 960};
    /** Maximum number of samples of a packet: 120 ms at 48 kHz. */
    private static final int MAX_SAMPLES = 5760;

    private OpusPacket() {}

    /**
     * Returns the duration in samples at 48 kHz.
     *
     * @param first first byte
     * @param bytes length of the packet
     * @param second second byte, if there is one
     */
    static int samples(int first, long bytes, int second) {
        int samples = frames(first & 3, bytes, second) * frame(first >> 3);
        check(samples > 0 && samples <= MAX_SAMPLES);
        return samples;
    }

    private static int frames(int code, long bytes, int second) {
        if (code < 3) {
            return code == 0 ? 1 : 2;
        }
        check(bytes >= 2);
        return second & 0x3f;
    }

    private static int frame(int configuration) {
        if (configuration < 12) {
            return SPEECH[configuration & 3];
        }
        return configuration < 16 ? HYBRID[configuration & 1] : MUSIC[configuration & 3];
    }
}

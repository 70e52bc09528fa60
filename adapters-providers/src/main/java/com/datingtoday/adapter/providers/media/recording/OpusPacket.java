package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

/** What the first byte of an Opus packet says (RFC 6716, section 3.1). */
final class OpusPacket {

    /** Samples at 48 kHz, by the lowest two bits of the configuration. */
    private static final int[] SPEECH = {480, 960, 1920, 2880};

    private static final int[] HYBRID = {480, 960};
    private static final int[] MUSIC = {120, 240, 480, 960};
    /** 120 ms. */
    private static final int MOST_SAMPLES = 5760;

    private OpusPacket() {}

    /**
     * How long it lasts, in samples at 48 kHz.
     *
     * @param first its first byte
     * @param bytes how many it has
     * @param second its second byte, if it has one
     */
    static int samples(int first, long bytes, int second) {
        int samples = frames(first & 3, bytes, second) * frame(first >> 3);
        check(samples > 0 && samples <= MOST_SAMPLES);
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

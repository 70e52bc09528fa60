package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;

/**
 * Decoder configuration of AAC in MP4 (ISO/IEC 14496-3, 1.6.2.1 AudioSpecificConfig).
 *
 * @param rate samples per second
 * @param frame samples per frame
 */
record AacConfig(int rate, int frame) {

    /** Samples per frame, by default. */
    static final int FRAME = 1024;

    private static final int SHORT_FRAME = 960;
    private static final int[] RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };
    private static final int EXPLICIT_RATE = 15;
    private static final int EXTENDED_TYPE = 31;
    private static final int SBR = 5;
    private static final int PARAMETRIC_STEREO = 29;
    private static final int MAX_RATE = 96_000;

    /** Returns the sample rate of a rate index. */
    static int rate(int index) {
        check(index < RATES.length);
        return RATES[index];
    }

    /** Reads the configuration. For SBR streams it returns the values of the core frames. */
    static AacConfig read(FileBytes file, long start, long end) {
        var bits = new Bits(file, start, end);
        int type = type(bits);
        int rate = rate(bits);
        bits.next(4);
        if (type == SBR || type == PARAMETRIC_STEREO) {
            rate(bits);
            type(bits);
        }
        return new AacConfig(rate, bits.next(1) == 1 ? SHORT_FRAME : FRAME);
    }

    private static int type(Bits bits) {
        int type = bits.next(5);
        return type == EXTENDED_TYPE ? 32 + bits.next(6) : type;
    }

    private static int rate(Bits bits) {
        int index = bits.next(4);
        int rate = index == EXPLICIT_RATE ? bits.next(24) : rate(index);
        check(rate > 0 && rate <= MAX_RATE);
        return rate;
    }

    /** Bit reader, most significant bit first. */
    private static final class Bits {

        private final FileBytes file;
        private final long end;
        private long at;

        Bits(FileBytes file, long start, long end) {
            this.file = file;
            this.at = start * 8;
            this.end = end * 8;
        }

        int next(int count) {
            check(at + count <= end);
            int value = 0;
            for (int i = 0; i < count; i++, at++) {
                value = value << 1 | (file.u8(at / 8) >> (7 - at % 8) & 1);
            }
            return value;
        }
    }
}

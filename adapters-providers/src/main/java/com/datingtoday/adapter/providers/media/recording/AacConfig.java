package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;

/**
 * How AAC frames in MP4 are to be understood (ISO/IEC 14496-3, 1.6.2.1 AudioSpecificConfig).
 *
 * @param rate samples a second
 * @param frame samples of a frame
 */
record AacConfig(int rate, int frame) {

    /** Samples of a frame, as a rule. */
    static final int FRAME = 1024;

    private static final int SHORT_FRAME = 960;
    private static final int[] RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };
    private static final int EXPLICIT_RATE = 15;
    private static final int EXTENDED_TYPE = 31;
    private static final int SBR = 5;
    private static final int PARAMETRIC_STEREO = 29;
    private static final int MOST_RATE = 96_000;

    /** The rate that a number stands for. */
    static int rate(int index) {
        check(index < RATES.length);
        return RATES[index];
    }

    /** Reads it; of a stream with a doubled upper half, what its frames themselves are. */
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
        check(rate > 0 && rate <= MOST_RATE);
        return rate;
    }

    /** Bits, the highest first. */
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

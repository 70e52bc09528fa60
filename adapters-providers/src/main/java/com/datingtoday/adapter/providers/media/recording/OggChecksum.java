package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.adapter.providers.media.file.FileBytes;

/**
 * Checksum of an Ogg page (RFC 3533, section 6): polynomial 0x04c11db7, not reflected, the checksum field itself as
 * zero.
 */
final class OggChecksum {

    private static final int POLYNOMIAL = 0x04c11db7;
    private static final int CHECKSUM_START = 22;
    private static final int CHECKSUM_END = 26;

    private final int[] table = new int[256];

    OggChecksum() {
        for (int i = 0; i < table.length; i++) {
            int value = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                value = value << 1 ^ (value < 0 ? POLYNOMIAL : 0);
            }
            table[i] = value;
        }
    }

    long of(FileBytes file, long from, long to) {
        int sum = 0;
        for (long at = from; at < to; at++) {
            int next = at - from >= CHECKSUM_START && at - from < CHECKSUM_END ? 0 : file.u8(at);
            sum = sum << 8 ^ table[sum >>> 24 ^ next];
        }
        return Integer.toUnsignedLong(sum);
    }
}

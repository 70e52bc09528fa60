package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;

/**
 * Element of an EBML file (RFC 8794), inside the bounds of its parent.
 *
 * @param id with its length marker
 * @param start offset of the id
 * @param from offset of the content
 * @param to end of the content, exclusive; the end of the parent if the size is unknown
 * @param sized false if the size is unknown, as recorders write it that do not know the end of a recording
 */
record EbmlElement(long id, long start, long from, long to, boolean sized) {

    private static final int MAX_ID_BYTES = 4;
    private static final int MAX_NUMBER_BYTES = 8;

    static EbmlElement read(FileBytes file, long start, long end) {
        int idBytes = bytes(file, start, MAX_ID_BYTES);
        long id = 0;
        for (int i = 0; i < idBytes; i++) {
            id = id << 8 | file.u8(start + i);
        }
        long at = start + idBytes;
        int sizeBytes = bytes(file, at, MAX_NUMBER_BYTES);
        long size = number(file, at);
        long from = at + sizeBytes;
        boolean sized = size != (1L << (7 * sizeBytes)) - 1;
        check(from <= end && (!sized || size <= end - from));
        return new EbmlElement(id, start, from, sized ? from + size : end, sized);
    }

    /** Returns the number of bytes of an id or number, which its first byte states. */
    static int bytes(FileBytes file, long at, int limit) {
        int bytes = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
        check(bytes <= limit);
        return bytes;
    }

    /** Returns a number without its length marker. */
    static long number(FileBytes file, long at) {
        int bytes = bytes(file, at, MAX_NUMBER_BYTES);
        long value = file.u8(at) & (0xff >> bytes);
        for (int i = 1; i < bytes; i++) {
            value = value << 8 | file.u8(at + i);
        }
        return value;
    }

    /** Returns the content as an unsigned integer below 2^63. */
    long integer(FileBytes file) {
        check(to - from <= 8);
        long value = 0;
        for (long at = from; at < to; at++) {
            value = value << 8 | file.u8(at);
        }
        check(value >= 0);
        return value;
    }

    /** Returns whether the content is a text; zeros can follow the text. */
    boolean is(FileBytes file, String text) {
        return to - from >= text.length()
                && file.has(from, text)
                && (to - from == text.length() || file.u8(from + text.length()) == 0);
    }
}

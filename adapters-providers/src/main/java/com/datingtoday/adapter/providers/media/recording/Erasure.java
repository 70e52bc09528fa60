package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * Part of a file that is overwritten without a change of any offset.
 *
 * @param at offset of the head
 * @param head ISO 8859-1 characters that mark the part as free space; can be empty
 * @param from offset of the first byte that becomes zero
 * @param to end of these bytes, exclusive
 */
record Erasure(long at, String head, long from, long to) {

    private static final int ZEROS = 64 * 1024;
    private static final char VOID = 0xec;
    private static final int LONG_VOID = 9;

    /** Turns a box into free space of the same size (ISO/IEC 14496-12, 8.1.2). */
    static Erasure ofBox(FileBytes file, Mp4Box box) {
        return new Erasure(box.typeOffset(file), "free", box.from(), box.to());
    }

    static Erasure ofBytes(long from, long to) {
        return new Erasure(from, "", from, to);
    }

    /** Turns an EBML element into a Void element of the same size (RFC 8794, 11.3.2). */
    static Erasure ofElement(long start, long to) {
        long bytes = to - start;
        var head = new StringBuilder().append(VOID);
        if (bytes < LONG_VOID) {
            head.append((char) (0x80 | (bytes - 2)));
        } else {
            head.append((char) 1);
            for (int shift = 48; shift >= 0; shift -= 8) {
                head.append((char) (((bytes - LONG_VOID) >> shift) & 0xff));
            }
        }
        return new Erasure(start, head.toString(), start + head.length(), to);
    }

    void apply(FileChannel channel) throws IOException {
        write(channel, ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1)), at);
        for (long next = from; next < to; next += ZEROS) {
            write(channel, ByteBuffer.allocate((int) Math.min(ZEROS, to - next)), next);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }
}

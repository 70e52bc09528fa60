package com.datingtoday.adapter.providers.media.file;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.unreadable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Random-access view of a file with a small window in memory. A read past the end rejects the file as unreadable, so
 * parsers need no checks for truncated files.
 */
public final class FileBytes implements AutoCloseable {

    private static final int WINDOW = 1 << 14;
    /** Number of bytes in the window before the requested offset, because parsers often read backwards. */
    private static final int LOOK_BEHIND = 16;

    private final FileChannel channel;
    private final long length;
    private final byte[] window = new byte[WINDOW];
    private long start;
    private int filled;

    private FileBytes(FileChannel channel, long length) {
        this.channel = channel;
        this.length = length;
    }

    public static FileBytes open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        return new FileBytes(channel, channel.size());
    }

    /** Returns a second window on the same file for alternating reads; it is closed with this one. */
    public FileBytes another() {
        return new FileBytes(channel, length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    public long length() {
        return length;
    }

    public int u8(long at) {
        if (at < start || at >= start + filled) {
            check(0 <= at && at < length);
            fill(Math.max(0, at - LOOK_BEHIND));
        }
        return window[(int) (at - start)] & 0xff;
    }

    public int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    public long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Returns eight bytes as an integer; a value of 2^63 or more is rejected as unreadable. */
    public long u64(long at) {
        long value = u32(at) << 32 | u32(at + 4);
        check(value >= 0);
        return value;
    }

    public int littleU16(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    public int littleU24(long at) {
        return littleU16(at) | u8(at + 2) << 16;
    }

    public long littleU32(long at) {
        return littleU16(at) | (long) littleU16(at + 2) << 16;
    }

    /** Returns four ISO 8859-1 characters. */
    public String name(long at) {
        byte[] letters = {(byte) u8(at), (byte) u8(at + 1), (byte) u8(at + 2), (byte) u8(at + 3)};
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** Returns whether the file has these ISO 8859-1 characters at an offset. */
    public boolean has(long at, String text) {
        if (at < 0 || at + text.length() > length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (u8(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    byte[] copy(long at, long count) {
        check(0 <= at && 0 <= count && count <= Integer.MAX_VALUE && at <= length - count);
        var bytes = new byte[(int) count];
        read(at, ByteBuffer.wrap(bytes));
        return bytes;
    }

    /** Fills the buffer from an offset; the file must be long enough. */
    public void read(long at, ByteBuffer into) {
        try {
            long next = at;
            while (into.hasRemaining()) {
                int read = channel.read(into, next);
                check(read > 0);
                next += read;
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private void fill(long from) {
        filled = 0;
        start = from;
        int size = (int) Math.min(WINDOW, length - from);
        read(from, ByteBuffer.wrap(window, 0, size));
        filled = size;
    }
}

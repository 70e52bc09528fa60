package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.little;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Generator of silent recordings. */
public final class RecordingFiles {

    private RecordingFiles() {}

    /** Returns frames of 20 ms at 12.2 kbit/s. */
    public static byte[] amr(int frames) {
        var frame = new byte[32];
        frame[0] = 7 << 3 | 4;
        return join(latin("#!AMR\n"), repeated(frame, frames));
    }

    /** Returns frames of 20 ms at 6.6 kbit/s. */
    static byte[] wideAmr(int frames) {
        var frame = new byte[18];
        frame[0] = 4;
        return join(latin("#!AMR-WB\n"), repeated(frame, frames));
    }

    /** Returns frames of 1024 samples at 44.1 kHz. */
    static byte[] adts(int frames) {
        var frame = new byte[20];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xf1;
        frame[2] = 1 << 6 | 4 << 2;
        frame[3] = (byte) (1 << 6);
        frame[4] = 20 >> 3;
        frame[5] = (byte) (20 << 5 | 0x1f);
        frame[6] = (byte) 0xfc;
        return repeated(frame, frames);
    }

    /** Returns packets of 20 ms, fifty per page. */
    public static byte[] opus(int packets) {
        return opus(packets, 0x9 << 3, 312, 2);
    }

    /**
     * Returns an Ogg file with one Opus stream.
     *
     * @param first first byte of each packet, which determines its duration
     * @param skip pre-skip in samples at 48 kHz
     * @param second second byte of each packet, the number of frames for some first bytes
     */
    static byte[] opus(int packets, int first, int skip, int second) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(page(0, 2, new byte[] {19}, opusHead(skip)));
        var tags = join(latin("OpusTags"), little(8).array());
        file.writeBytes(page(1, packets == 0 ? 4 : 0, new byte[] {(byte) tags.length}, tags));
        var packet = new byte[40];
        packet[0] = (byte) first;
        packet[1] = (byte) second;
        for (int done = 0, number = 2; done < packets; done += 50, number++) {
            int here = Math.min(50, packets - done);
            var table = new byte[here];
            Arrays.fill(table, (byte) packet.length);
            file.writeBytes(page(number, done + here == packets ? 4 : 0, table, repeated(packet, here)));
        }
        return file.toByteArray();
    }

    static byte[] opusHead(int skip) {
        return join(
                latin("OpusHead\1\1"),
                new byte[] {(byte) skip, (byte) (skip >> 8)},
                little(4).putInt(48_000).array(),
                new byte[3]);
    }

    static byte[] page(int number, int flags, byte[] table, byte[] data) {
        return page(7, number, flags, table, data);
    }

    static byte[] page(int serial, int number, int flags, byte[] table, byte[] data) {
        var head = ByteBuffer.allocate(27).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin("OggS\0")).put((byte) flags).putLong(number < 2 ? 0 : number * 48_000L);
        head.putInt(serial).putInt(number).putInt(0).put((byte) table.length);
        var page = join(head.array(), table, data);
        var crc = little(4).putInt(crc(page)).array();
        System.arraycopy(crc, 0, page, 22, 4);
        return page;
    }

    /** Computes the checksum bit by bit, as in RFC 3533. */
    private static int crc(byte[] page) {
        int crc = 0;
        for (byte next : page) {
            for (int bit = 7; bit >= 0; bit--) {
                boolean out = crc < 0 ^ (next >> bit & 1) == 1;
                crc = crc << 1 ^ (out ? 0x04c11db7 : 0);
            }
        }
        return crc;
    }

    public static byte[] repeated(byte[] part, int times) {
        var all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }
}

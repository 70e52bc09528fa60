package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Generator of WebM files with clusters of 50 packets of 20 ms. */
final class WebmFiles {

    static final int CLUSTER = 0x1f43b675;
    static final int SEGMENT = 0x18538067;
    static final int TAGS = 0x1254c367;
    private static final int PACKETS = 50;
    private static final int PACKET_MILLIS = 20;
    private static final byte[] PACKET = {9 << 3, 0, 0, 0};

    private WebmFiles() {}

    /** Returns audio with unknown sizes, as Chrome records it. */
    static byte[] unsized(int clusters) {
        return join(header("webm"), unsized(SEGMENT, join(info(), tracks(opusTrack()), clusters(clusters, false))));
    }

    /** Returns audio with sizes. */
    static byte[] sized(int clusters, byte[]... further) {
        return file("webm", tracks(opusTrack()), clusters(clusters, true), join(further));
    }

    static byte[] file(String type, byte[]... content) {
        return join(header(type), element(SEGMENT, info(), join(content)));
    }

    private static byte[] header(String type) {
        return element(0x1a45dfa3, element(0x4286, new byte[] {1}), element(0x4282, latin(type)));
    }

    private static byte[] info() {
        return element(
                0x1549a966,
                element(0x2ad7b1, new byte[] {0xf, 0x42, 0x40}),
                element(0x4d80, latin("Chrome")),
                element(0x5741, latin("Chrome")));
    }

    static byte[] tracks(byte[]... entries) {
        return element(0x1654ae6b, entries);
    }

    static byte[] opusTrack(byte[]... further) {
        return track(2, "A_OPUS", element(0x63a2, RecordingFiles.opusHead(312)), join(further));
    }

    static byte[] track(int type, String codec, byte[]... further) {
        return element(
                0xae,
                element(0xd7, new byte[] {1}),
                element(0x73c5, new byte[] {5}),
                element(0x83, new byte[] {(byte) type}),
                element(0x86, latin(codec)),
                join(further));
    }

    static byte[] clusters(int count, boolean sized) {
        var clusters = new byte[count][];
        for (int i = 0; i < count; i++) {
            var content = cluster(i * PACKETS * PACKET_MILLIS, WebmFiles::simpleBlock);
            clusters[i] = sized ? element(CLUSTER, content) : unsized(CLUSTER, content);
        }
        return join(clusters);
    }

    /** Element that holds one packet. */
    interface Block {
        byte[] at(int millis);
    }

    /** Returns the content of a cluster that begins at a time in milliseconds. */
    static byte[] cluster(int time, Block block) {
        var blocks = new byte[PACKETS][];
        Arrays.setAll(blocks, i -> block.at(i * PACKET_MILLIS));
        return join(element(0xe7, Mp4Files.u32(time)), join(blocks));
    }

    static byte[] simpleBlock(int millis) {
        return element(0xa3, block(millis, 0x80));
    }

    static byte[] blockGroup(int millis) {
        return element(0xa0, element(0xa1, block(millis, 0)), element(0x75a2, Mp4Files.u32(0)));
    }

    static byte[] block(int millis, int flags) {
        return join(new byte[] {(byte) 0x81}, Mp4Files.u16(millis), new byte[] {(byte) flags}, PACKET);
    }

    /** Returns an element with a size of four bytes. */
    static byte[] element(int id, byte[]... content) {
        var body = join(content);
        return join(id(id), Mp4Files.u32(0x10000000 | body.length), body);
    }

    private static byte[] unsized(int id, byte[] content) {
        return join(id(id), Mp4Files.u64(0x01ffffffffffffffL), content);
    }

    private static byte[] id(int id) {
        int bytes = (39 - Integer.numberOfLeadingZeros(id)) / 8;
        return Arrays.copyOfRange(ByteBuffer.allocate(4).putInt(id).array(), 4 - bytes, 4);
    }
}

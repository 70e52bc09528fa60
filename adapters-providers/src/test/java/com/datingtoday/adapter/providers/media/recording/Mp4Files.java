package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;

import java.nio.ByteBuffer;

/** Generator of MP4 files with one chunk per track and samples of one byte. */
public final class Mp4Files {

    /** Sample description and orientation of a track. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Track(String handler, byte[] entry, int units, int samples, int delta, boolean turned) {}

    private static final int FIRST_BYTE = 40;

    private Mp4Files() {}

    /** Returns AAC at 44.1 kHz with frames of 1024 samples. */
    static Track audio(int frames) {
        return new Track("soun", voiceEntry(), 44_100, frames, 1024, false);
    }

    /** Returns video with 25 frames per second, stored as 640 x 360. */
    public static Track video(int frames, boolean turned) {
        return new Track("vide", visualEntry("avc1"), 25_000, frames, 1000, turned);
    }

    public static byte[] m4a(int frames) {
        return mp4("M4A ", audio(frames));
    }

    public static byte[] mp4(String brand, Track... tracks) {
        return mp4(brand, movie(tracks));
    }

    static byte[] mp4(String brand, byte[] movie) {
        return mp4(brand, new byte[0], movie);
    }

    /** Returns a file whose data end with bytes that belong to no sample of the generated tracks. */
    static byte[] mp4(String brand, byte[] further, byte[] movie) {
        var compatible = brand.equals("qt  ") ? brand : "isom";
        return join(
                box("ftyp", latin(brand), u32(0), latin(compatible)), box("mdat", new byte[20_000], further), movie);
    }

    /** Returns a video with another codec. */
    static Track video(String codec) {
        var film = video(50, false);
        return new Track("vide", visualEntry(codec), film.units(), film.samples(), film.delta(), false);
    }

    /** Returns a sound with another sample description. */
    static Track sound(byte[] entry) {
        return new Track("soun", entry, 44_100, 100, 1024, false);
    }

    /** Returns packets of 10 ms, because the data are zeros. */
    static Track opus(int packets) {
        var entry = box("Opus", new byte[28], box("dOps", new byte[] {0, 1, 1, 56}, u32(48_000), new byte[3]));
        return new Track("soun", entry, 48_000, packets, 480, false);
    }

    /** Returns a track that is neither video nor sound, with one sample. */
    static Track further(String handler, String codec) {
        return new Track(handler, box(codec, new byte[16]), 1, 1, 1, false);
    }

    static byte[] movie(Track... tracks) {
        var boxes = new byte[tracks.length][];
        for (int i = 0; i < tracks.length; i++) {
            boxes[i] = track(i + 1, tracks[i], tables(tracks[i]));
        }
        return box("moov", box("mvhd", new byte[100]), join(boxes));
    }

    static byte[] track(int id, Track track, byte[] tables) {
        int side = track.turned() ? 0 : 1 << 16;
        int other = track.turned() ? 1 << 16 : 0;
        var matrix = join(u32(side), u32(other), u32(0), u32(-other), u32(side), new byte[16]);
        return box(
                "trak",
                box("tkhd", u32(1), new byte[8], u32(id), new byte[24], matrix, u16(640), u16(0), u16(360), u16(0)),
                box(
                        "mdia",
                        box("mdhd", new byte[12], u32(track.units()), u32(0), u32(0)),
                        box("hdlr", new byte[8], latin(track.handler()), new byte[13]),
                        box("minf", tables)));
    }

    static byte[] tables(Track track) {
        return box(
                "stbl",
                box("stsd", u32(0), u32(1), track.entry()),
                box("stts", u32(0), u32(1), u32(track.samples()), u32(track.delta())),
                box("stsz", u32(0), u32(1), u32(track.samples())),
                box("stsc", u32(0), u32(1), u32(1), u32(track.samples()), u32(1)),
                box("stco", u32(0), u32(1), u32(FIRST_BYTE)));
    }

    private static byte[] visualEntry(String codec) {
        return box(codec, new byte[24], u16(640), u16(360), new byte[50]);
    }

    static byte[] voiceEntry() {
        return box("mp4a", new byte[28], streamDescriptor(0x40));
    }

    /** Returns the sound description of an iPhone: version 1, with the descriptor in a further box. */
    static byte[] quickTimeEntry() {
        var wave =
                box("wave", box("frma", latin("mp4a")), box("mp4a", u32(0)), streamDescriptor(0x40), box("\0\0\0\0"));
        return box("mp4a", new byte[8], u16(1), new byte[34], wave, u32(0));
    }

    /** Returns an {@code esds} box with an object type, which is 0x40 for AAC. */
    static byte[] streamDescriptor(int objectType) {
        var configuration = new byte[] {5, 2, 0x12, 0x10};
        var decoder = join(new byte[] {4, 17, (byte) objectType}, new byte[12], configuration);
        var stream = join(new byte[] {3, 22, 0, 0, 0}, decoder);
        return box("esds", u32(0), stream);
    }

    static byte[] box(String type, byte[]... content) {
        var body = join(content);
        return join(u32(body.length + 8), latin(type), body);
    }

    static byte[] u16(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    public static byte[] u32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] u64(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }
}

package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.chunk;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.deflated;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.png;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.resource;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.segment;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.with;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.withChunks;

import com.datingtoday.adapter.providers.media.recording.Mp4Files;
import com.datingtoday.adapter.providers.media.recording.RecordingFiles;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainError;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that begin like pictures or claim to be pictures. */
public final class HostilePictures {

    public static final DomainError UNREADABLE = new MediaError.Unreadable();
    static final DomainError ANIMATED = new MediaError.Animated();
    static final DomainError TOO_MANY_PIXELS = new MediaError.TooManyPixels(25_000_000);
    static final DomainError SIDE_TOO_LONG = new MediaError.SideTooLong(12_000);

    /** File with its expected error. */
    @SuppressWarnings("ArrayRecordComponent")
    public record HostileFile(byte[] content, DomainError error) {}

    private static final BufferedImage PICTURE = OrientationPicture.picture(96, 72, BufferedImage.TYPE_3BYTE_BGR);
    private static final byte[] JPEG = PictureFiles.jpeg(PICTURE);
    private static final byte[] PNG = PictureFiles.png(PICTURE);
    private static final byte[] WEBP = resource("lossy.webp");

    private HostilePictures() {}

    public static Map<String, HostileFile> all() {
        var files = new LinkedHashMap<String, HostileFile>();
        jpegs(files);
        pngs(files);
        webps(files);
        return files;
    }

    private static void jpegs(Map<String, HostileFile> files) {
        for (int part = 1; part < 8; part++) {
            put(files, "a JPEG cut off after " + part + "/8", cut(JPEG, part), UNREADABLE);
        }
        put(files, "a JPEG without its last byte", Arrays.copyOf(JPEG, JPEG.length - 1), UNREADABLE);
        put(files, "a JPEG without scans", join(Arrays.copyOf(JPEG, scan()), latin("\u00ff\u00d9")), UNREADABLE);
        put(files, "a JPEG of 25 megapixels and a pixel", sized(5003, 4998), TOO_MANY_PIXELS);
        put(files, "a JPEG with a side of 12,001", sized(1, 12_001), SIDE_TOO_LONG);
        put(files, "a JPEG of no height", sized(96, 0), UNREADABLE);
        put(files, "a JPEG of no width", sized(0, 72), UNREADABLE);
        put(files, "a JPEG with 1,000 scans", scans(1000), ANIMATED);
        put(files, "a JPEG with 33 scans", scans(33), ANIMATED);
        put(files, "a JPEG with 12 bits", changed(JPEG, frame() + 4, 12), UNREADABLE);
        put(files, "a JPEG with 2 channels", changed(JPEG, frame() + 9, 2), UNREADABLE);
        put(files, "a lossless JPEG", changed(JPEG, frame() + 1, 0xc3), UNREADABLE);
        put(
                files,
                "a JPEG with a second header",
                with(JPEG, Arrays.copyOfRange(JPEG, frame(), frame() + 19)),
                UNREADABLE);
        put(files, "a JPEG with a segment of length 1", with(JPEG, new byte[] {-1, (byte) 0xe1, 0, 1}), UNREADABLE);
        put(
                files,
                "a JPEG whose EXIF claims 64 KB",
                join(Arrays.copyOf(JPEG, 2), new byte[] {-1, (byte) 0xe1, -1, -1}, latin("Exif\0\0")),
                UNREADABLE);
        put(
                files,
                "a JPEG with 65,537 bytes between segments",
                with(JPEG, segment(0xe5), new byte[65_537]),
                UNREADABLE);
        put(
                files,
                "a JPEG with 70,000 markers between segments",
                with(JPEG, RecordingFiles.repeated(new byte[] {-1, 1}, 70_000)),
                UNREADABLE);
        put(
                files,
                "a JPEG with two unknown segments of 64 KB",
                with(JPEG, segment(0xf0, new byte[65_000]), segment(0xf0, new byte[65_000])),
                UNREADABLE);
        put(files, "a page that begins like a JPEG", join(latin("\u00ff\u00d8\u00ff"), latin("<html>")), UNREADABLE);
        put(
                files,
                "a JPEG with a million empty segments",
                with(JPEG, RecordingFiles.repeated(segment(0xe5), 1_000_000)),
                UNREADABLE);
    }

    private static void pngs(Map<String, HostileFile> files) {
        for (int part = 1; part < 6; part++) {
            put(files, "a PNG cut off after " + part + "/8", cut(PNG, part), UNREADABLE);
        }
        put(files, "a PNG of 25 megapixels and a pixel", png(12_000, 2084, 1, 0, deflated(100)), TOO_MANY_PIXELS);
        put(
                files,
                "a PNG of 2^31 squared",
                png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 6, deflated(1)),
                SIDE_TOO_LONG);
        put(files, "a PNG with a negative side", png(-1, 10, 8, 2, deflated(1)), SIDE_TOO_LONG);
        put(files, "a PNG of no width", png(0, 10, 8, 2, deflated(1)), UNREADABLE);
        put(
                files,
                "a PNG of 100 megapixels in 100 KB",
                png(10_000, 10_000, 8, 0, deflated(100_010_000)),
                TOO_MANY_PIXELS);
        put(files, "a PNG of 3 bits", png(10, 10, 3, 2, deflated(400)), UNREADABLE);
        put(files, "a PNG without pixels", png(10, 10, 8, 2, new byte[0]), UNREADABLE);
        put(files, "a PNG with too few pixels", png(1000, 1000, 8, 2, deflated(10)), UNREADABLE);
        put(files, "a PNG with a wrong checksum", changed(PNG, PNG.length - 20, PNG[PNG.length - 20] ^ 1), UNREADABLE);
        put(files, "an animated PNG", withChunks(PNG, chunk("acTL", new byte[8])), ANIMATED);
        put(
                files,
                "a PNG with a chunk of negative length",
                withChunks(PNG, join(Mp4Files.u32(-1), latin("tEXt"))),
                UNREADABLE);
        put(
                files,
                "a PNG with a chunk of 2^31 - 1",
                withChunks(PNG, join(Mp4Files.u32(Integer.MAX_VALUE), latin("tEXt"))),
                UNREADABLE);
        put(files, "a PNG with an unknown critical chunk", withChunks(PNG, chunk("EVIL", new byte[8])), UNREADABLE);
        put(
                files,
                "a PNG with 2,000 texts",
                withChunks(PNG, RecordingFiles.repeated(chunk("tEXt", latin("a\0b")), 2000)),
                UNREADABLE);
        put(files, "a PNG without its end", Arrays.copyOf(PNG, PNG.length - 12), UNREADABLE);
    }

    private static void webps(Map<String, HostileFile> files) {
        put(files, "a WebP cut off", Arrays.copyOf(WEBP, WEBP.length / 2), UNREADABLE);
        put(files, "an animated WebP", resource("animated.webp"), ANIMATED);
        put(
                files,
                "a WebP with a frame of an animation",
                PictureFiles.withRiffChunks(WEBP, 96, 72, 0, PictureFiles.riffChunk("ANMF", new byte[16])),
                ANIMATED);
        put(
                files,
                "a WebP with a canvas of 2^24",
                PictureFiles.withRiffChunks(WEBP, 1 << 24, 1 << 24, 0),
                SIDE_TOO_LONG);
        put(files, "a WebP with a frame unlike its canvas", PictureFiles.withRiffChunks(WEBP, 95, 72, 0), UNREADABLE);
        put(files, "a WebP of 16383 squared", changed(changed(WEBP, 26, 0xff), 27, 0x3f), SIDE_TOO_LONG);
        put(files, "a WebP of no width", changed(changed(WEBP, 26, 0), 27, 0), UNREADABLE);
        put(
                files,
                "a WebP without a picture",
                PictureFiles.riff(PictureFiles.riffChunk("EXIF", new byte[8])),
                UNREADABLE);
        put(files, "a WebP whose chunk claims 4 GB", changed(changed(WEBP, 19, 0xff), 18, 0xff), UNREADABLE);
    }

    private static void put(Map<String, HostileFile> files, String name, byte[] content, DomainError error) {
        files.put(name, new HostileFile(content, error));
    }

    public static byte[] cut(byte[] file, int eighths) {
        return Arrays.copyOf(file, file.length * eighths / 8);
    }

    public static byte[] changed(byte[] file, int at, int to) {
        var changed = file.clone();
        changed[at] = (byte) to;
        return changed;
    }

    private static byte[] sized(int width, int height) {
        var file = JPEG.clone();
        file[frame() + 5] = (byte) (height >> 8);
        file[frame() + 6] = (byte) height;
        file[frame() + 7] = (byte) (width >> 8);
        file[frame() + 8] = (byte) width;
        return file;
    }

    private static byte[] scans(int count) {
        var scan = Arrays.copyOfRange(JPEG, scan(), JPEG.length - 2);
        return join(Arrays.copyOf(JPEG, scan()), RecordingFiles.repeated(scan, count), latin("\u00ff\u00d9"));
    }

    private static int frame() {
        return find(0xc0);
    }

    private static int scan() {
        return find(0xda);
    }

    private static int find(int marker) {
        int at = 2;
        while ((JPEG[at + 1] & 0xff) != marker) {
            at += 2 + ((JPEG[at + 2] & 0xff) << 8 | (JPEG[at + 3] & 0xff));
        }
        return at;
    }
}

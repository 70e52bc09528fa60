package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.chunk;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.little;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.resource;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.segment;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.with;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.withChunks;

import com.datingtoday.adapter.providers.media.recording.Mp4Files;
import com.datingtoday.adapter.providers.media.recording.RecordingFiles;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pictures with the peculiarities of devices and programs: trailers of camera makers, bytes between segments, all
 * integer types of the orientation, and files that are cut off or of another format.
 */
final class DevicePictures {

    /** Text in each trailer, which no rendition may contain. */
    static final String PAYLOAD = "<script>4711</script>";

    /** Picture with the number of its response code; 0 if it is accepted. */
    @SuppressWarnings("ArrayRecordComponent")
    record DevicePicture(byte[] content, int code) {}

    private static final BufferedImage UPRIGHT = OrientationPicture.picture(320, 240, BufferedImage.TYPE_3BYTE_BGR);
    private static final byte[] PLAIN = PictureFiles.jpeg(UPRIGHT);
    private static final byte[] JPEG = with(PLAIN, CameraMetadata.segments(1, ByteOrder.LITTLE_ENDIAN));
    private static final byte[] PNG = withChunks(PictureFiles.png(UPRIGHT), CameraMetadata.chunks(1));
    private static final byte[] WEBP = resource("lossy.webp");
    private static final byte[] VIDEO = join(Mp4Files.mp4("mp42", Mp4Files.video(10, false)), latin(PAYLOAD));
    private static final byte[] MPF = segment(0xe2, latin("MPF\0MM\0*\0\0\0\10"));
    private static final byte[] MOTION =
            segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x GCamera:MotionPhoto='1'/>"));
    private static final String SAMSUNG_DIRECTORY = "SEFH\153\0\0\0\0\0\0\0\14\0\0\0SEFT";

    private final Map<String, DevicePicture> pictures = new LinkedHashMap<>();

    private DevicePictures() {}

    static Map<String, DevicePicture> all() {
        var all = new DevicePictures();
        all.trailers();
        all.furtherPictures();
        all.polyglots();
        all.strays();
        all.orientations();
        all.pngs();
        all.webps();
        all.damaged();
        all.otherFormats();
        return all.pictures;
    }

    private void trailers() {
        accept("OM System: two bytes", join(JPEG, latin("\0\n")));
        accept("editor: line feed", join(JPEG, latin("\n")));
        accept("Sony: zeros", join(JPEG, new byte[4096]));
        accept("Canon: fill bytes", join(JPEG, RecordingFiles.repeated(new byte[] {-1}, 300)));
        accept(
                "vivo: camera data",
                join(
                        JPEG,
                        latin("vivo{\"hdr\":1,\"x\":\"" + PAYLOAD + "\"}\0"),
                        latin("\u00ff\u00ff\u00ff\u00ff\33*9HWfu\u0084\u0093\u00a2\u00b1")));
        accept("OnePlus: camera data", join(JPEG, latin("{\"p\":\"" + PAYLOAD + "\"}"), latin("\0\0\1\24jxrs")));
        accept("Samsung: directory", join(JPEG, latin("\0\0\60\12" + PAYLOAD), latin(SAMSUNG_DIRECTORY)));
        accept("Samsung: directory without entries", join(JPEG, latin(SAMSUNG_DIRECTORY)));
        accept("Huawei: live picture", join(JPEG, VIDEO, latin("v2_f32              LIVE_33033          ")));
        accept("Insta360: records", join(JPEG, latin(PAYLOAD), latin("8db42d694ccc418790edff439fe026bf")));
        accept("AFCP: archive data", join(JPEG, latin("AXS!\0\1\0\1" + PAYLOAD), latin("AXS!\0\0\0\0")));
        accept("MIE: metadata", join(JPEG, latin("~\20\4\rzmie" + PAYLOAD), latin("~\0\6\0\0\0\0\4")));
        accept("Photo Mechanic: preferences", join(JPEG, latin(PAYLOAD), latin("\0\0\0\25cbipcbbl")));
        accept("gallery: 32 bytes", join(JPEG, RecordingFiles.repeated(new byte[] {0x5a}, 32)));
        accept("gallery: a megabyte", join(JPEG, latin(PAYLOAD), new byte[1 << 20]));
    }

    private void furtherPictures() {
        accept("Nikon: preview", join(JPEG, PLAIN));
        accept("Fuji: announced preview", join(with(JPEG, MPF), PLAIN));
        accept("Panasonic: two previews and zeros", join(with(JPEG, MPF), PLAIN, new byte[64], PLAIN, new byte[64]));
        accept("iPhone: gain map", join(with(JPEG, MPF), with(PLAIN, segment(0xe1, latin("urn:iso:hdr" + PAYLOAD)))));
        accept("Pixel: gain map", join(with(JPEG, MPF), with(PLAIN, segment(0xe1, latin("hdrgm:Version" + PAYLOAD)))));
        accept("Pixel: motion photo", join(with(JPEG, MOTION), VIDEO));
        accept("Pixel: gain map and motion photo", join(with(JPEG, MPF, MOTION), PLAIN, VIDEO));
        accept("Xiaomi: video without announcement", join(JPEG, VIDEO));
        accept(
                "Samsung: motion photo",
                join(JPEG, latin("\0\0\60\12MotionPhoto_Data"), VIDEO, latin(SAMSUNG_DIRECTORY)));
        accept("OPPO: cut video", join(with(JPEG, MOTION), Arrays.copyOf(VIDEO, VIDEO.length / 2)));
    }

    private void polyglots() {
        accept("polyglot: zip", join(JPEG, latin("PK\3\4" + PAYLOAD + "PK\5\6" + "\0".repeat(18))));
        accept("polyglot: page", join(JPEG, latin("<html>" + PAYLOAD)));
        accept("polyglot: PDF", join(JPEG, latin("%PDF-1.7\n" + PAYLOAD)));
        accept("polyglot: program", join(JPEG, latin("MZ" + PAYLOAD)));
        accept("polyglot: comment", with(JPEG, segment(0xfe, latin("*/=1;" + PAYLOAD + "/*"))));
        accept("polyglot: between segments", with(JPEG, segment(0xe5), latin(PAYLOAD)));
    }

    private void strays() {
        accept("two bytes between segments", with(JPEG, segment(0xe5), new byte[2]));
        accept("64,000 bytes between segments", with(JPEG, segment(0xe5), new byte[64_000]));
        accept("Pixel: unknown segment", with(JPEG, segment(0x51, latin(PAYLOAD))));
        accept("extension segment", with(JPEG, segment(0xf7, latin(PAYLOAD))));
        accept("unknown marker without segment", with(JPEG, latin("\u00ffQ")));
        accept("restart marker between segments", with(JPEG, latin("\u00ff\u00d0")));
        accept("temporary marker between segments", with(JPEG, latin("\u00ff\1")));
        accept("fill bytes between segments", with(JPEG, RecordingFiles.repeated(new byte[] {-1}, 100)));
        accept("bytes before the end", join(Arrays.copyOf(JPEG, JPEG.length - 2), latin("\0\0\0\u00ff\u00d9")));
        accept("unknown segment before the end", join(body(), segment(0x51, latin(PAYLOAD)), latin("\u00ff\u00d9")));
        accept("metadata before the end", join(body(), segment(0xe1, latin(PAYLOAD)), latin("\u00ff\u00d9")));
    }

    private static byte[] body() {
        return Arrays.copyOf(JPEG, JPEG.length - 2);
    }

    private void orientations() {
        var turned = PictureFiles.jpeg(OrientationPicture.stored(UPRIGHT, 6));
        var types = Map.of(1, "BYTE", 3, "SHORT", 4, "LONG", 6, "SBYTE", 8, "SSHORT", 9, "SLONG");
        types.forEach((type, name) -> {
            for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
                var exif = segment(0xe1, latin("Exif\0\0"), orientation(order, type, 6));
                accept("orientation as " + name + ", " + order, with(turned, exif));
            }
        });
        accept("orientation of 2^16 + 6", with(PLAIN, exif(4, 0x10006)));
        accept("orientation as text", with(PLAIN, exif(2, 6)));
        accept("orientation of 9", with(PLAIN, exif(3, 9)));
    }

    private static byte[] exif(int type, int value) {
        return segment(0xe1, latin("Exif\0\0"), orientation(ByteOrder.LITTLE_ENDIAN, type, value));
    }

    private static byte[] orientation(ByteOrder order, int type, int value) {
        var tiff = ByteBuffer.allocate(26).order(order);
        tiff.put(latin(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) type).putInt(1);
        switch (type) {
            case 3, 8 -> tiff.putShort((short) value);
            case 4, 9 -> tiff.putInt(value);
            default -> tiff.put((byte) value);
        }
        return tiff.array();
    }

    private void pngs() {
        accept("PNG and a line feed", join(PNG, latin("\n")));
        accept("PNG and a zip", join(PNG, latin("PK\3\4" + PAYLOAD)));
        accept("PNG and another", join(PNG, PNG));
        accept("PNG and zeros", join(PNG, new byte[512]));
        accept("iPhone: PNG with an index", withChunks(PNG, chunk("iDOT", new byte[28])));
        var comment = chunk("tEXt", latin("Comment\0" + PAYLOAD));
        accept("PNG whose comment has a wrong checksum", withChunks(PNG, HostilePictures.changed(comment, 12, 'x')));
        var turned = PictureFiles.png(OrientationPicture.stored(UPRIGHT, 6));
        accept("PNG turned by a LONG", withChunks(turned, chunk("eXIf", orientation(ByteOrder.BIG_ENDIAN, 4, 6))));
    }

    private void webps() {
        accept("WebP and a byte", join(WEBP, new byte[1]));
        accept("WebP and a page", join(WEBP, latin("<html>" + PAYLOAD)));
        var exif = PictureFiles.riffChunk("EXIF", orientation(ByteOrder.LITTLE_ENDIAN, 4, 1));
        accept("WebP upright by a LONG", PictureFiles.withRiffChunks(WEBP, 96, 72, 8, exif));
        accept("WebP without the last padding", oddWebp());
    }

    /** Returns a WebP whose last chunk has an odd length and no padding. */
    private static byte[] oddWebp() {
        var body = join(Arrays.copyOfRange(WEBP, 12, WEBP.length), latin("XMP \3\0\0\0<x>"));
        return join(latin("RIFF"), little(4).putInt(body.length + 4).array(), latin("WEBP"), body);
    }

    private void damaged() {
        put("JPEG without its end", body(), 1202);
        put("Samsung: panorama without its end", join(body(), latin(PAYLOAD + SAMSUNG_DIRECTORY)), 1202);
        put("JPEG cut in its pixels", Arrays.copyOf(JPEG, JPEG.length * 3 / 4), 1202);
        put("JPEG cut in its metadata", Arrays.copyOf(JPEG, 200), 1202);
        put("PNG without its end", Arrays.copyOf(PNG, PNG.length - 12), 1202);
        put("PNG cut in its pixels", Arrays.copyOf(PNG, PNG.length - 40), 1202);
        put("WebP cut in its pixels", Arrays.copyOf(WEBP, WEBP.length - 10), 1202);
    }

    private void otherFormats() {
        put("iPhone: HEIC", heif("heic", "mif1MiHBheic"), 1201);
        put("Samsung: HEIC", heif("mif1", "mif1heic"), 1201);
        put("iPhone: live HEIC sequence", heif("msf1", "msf1hevc"), 1201);
        put("Pixel: AVIF", heif("avif", "mif1miafavif"), 1201);
        put("scanner: TIFF", latin("II*\0\10\0\0\0" + PAYLOAD), 1201);
        put("GIF", latin("GIF89a\1\0\1\0\0\0\0;"), 1201);
        put("animated WebP", resource("animated.webp"), 1204);
        put("PNG of 12,500 x 10", PictureFiles.png(12_500, 10, 8, 2, PictureFiles.deflated(400_000)), 1203);
        put("PNG of 5,001 x 5,001", PictureFiles.png(5001, 5001, 8, 0, PictureFiles.deflated(100)), 1203);
    }

    static byte[] heif(String brand, String compatible) {
        return join(
                ByteBuffer.allocate(4).putInt(16 + compatible.length()).array(),
                latin("ftyp" + brand + "\0\0\0\0"),
                latin(compatible));
    }

    private void accept(String name, byte[] content) {
        put(name, content, 0);
    }

    private void put(String name, byte[] content, int code) {
        pictures.put(name, new DevicePicture(content, code));
    }
}

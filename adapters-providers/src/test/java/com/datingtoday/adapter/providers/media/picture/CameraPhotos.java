package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.picture.PictureFiles.chunk;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.join;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.latin;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.resource;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.segment;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.with;
import static com.datingtoday.adapter.providers.media.picture.PictureFiles.withChunks;

import com.datingtoday.adapter.providers.media.recording.Mp4Files;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;

/** Photos as phones, cameras and other programs store them, with metadata about author, location and device. */
final class CameraPhotos {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    /** APP14 segment that declares four channels as inverted inks. */
    private static final byte[] ADOBE = segment(0xee, latin("Adobe\0\144\0\0\0\0\0"));

    private static final byte[] CAMERA = CameraMetadata.segments(1, ByteOrder.LITTLE_ENDIAN);

    private CameraPhotos() {}

    /** Returns photos with the landmarks in colour. */
    static Map<String, byte[]> coloured() {
        var photos = new LinkedHashMap<String, byte[]>();
        var upright = OrientationPicture.picture(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        for (int orientation = 1; orientation <= 8; orientation++) {
            var order = orientation % 2 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            photos.put(
                    "orientation " + orientation,
                    with(
                            PictureFiles.jpeg(OrientationPicture.stored(upright, orientation)),
                            CameraMetadata.segments(orientation, order)));
        }
        jpegs(photos, upright);
        pngs(photos, upright);
        photos.put("webp lossy", webp("lossy.webp"));
        photos.put("webp lossless", webp("lossless.webp"));
        return photos;
    }

    private static void jpegs(Map<String, byte[]> photos, BufferedImage upright) {
        var jpeg = with(PictureFiles.jpeg(upright), CAMERA);
        photos.put("progressive", with(PictureFiles.jpeg(upright, true), CAMERA));
        photos.put("another profile", with(resource("p3.jpg"), CAMERA));
        photos.put("print", with(inks(255, -1), CAMERA, ADOBE));
        photos.put("further picture", join(with(jpeg, segment(0xe2, latin("MPF\0"))), jpeg));
        photos.put("zeros", join(jpeg, new byte[5000]));
        var motion = segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x GCamera:MotionPhoto='1'/>"));
        photos.put("motion", join(with(jpeg, motion), Mp4Files.m4a(10)));
        photos.put(
                "directory",
                join(jpeg, latin("\0\0\60\12data"), latin("SEFH\153\0\0\0\0\0\0\0"), latin("\14\0\0\0SEFT")));
        photos.put(
                "looping exif",
                with(
                        PictureFiles.jpeg(upright),
                        segment(0xe1, latin("Exif\0\0"), CameraMetadata.loopingTiff()),
                        CAMERA));
        photos.put("broken profile", with(jpeg, segment(0xe2, latin("ICC_PROFILE\0\1\1not a profile"))));
    }

    private static void pngs(Map<String, byte[]> photos, BufferedImage upright) {
        photos.put("png", withChunks(PictureFiles.png(upright), CameraMetadata.chunks(1)));
        photos.put(
                "png turned",
                withChunks(PictureFiles.png(OrientationPicture.stored(upright, 6)), CameraMetadata.chunks(6)));
        photos.put("png 16 bits", withChunks(PictureFiles.png(deep()), CameraMetadata.chunks(1)));
        photos.put("png another profile", withChunks(resource("p3.png"), CameraMetadata.chunks(1)));
        photos.put("png palette", withChunks(PictureFiles.png(palette(255)), CameraMetadata.chunks(1)));
        photos.put(
                "png inflating",
                withChunks(
                        PictureFiles.png(upright),
                        chunk("iCCP", latin("bomb\0\0"), PictureFiles.deflated(50_000_000)),
                        chunk("zTXt", latin("bomb\0\0"), PictureFiles.deflated(50_000_000)),
                        CameraMetadata.chunks(1)));
    }

    private static byte[] webp(String name) {
        var exif = PictureFiles.riffChunk("EXIF", CameraMetadata.tiff(1, ByteOrder.LITTLE_ENDIAN));
        var xmp = PictureFiles.riffChunk("XMP ", latin(CameraMetadata.xmp()));
        return PictureFiles.withRiffChunks(resource(name), 96, 72, 0x0c, exif, xmp);
    }

    /** Returns grey photos. */
    static Map<String, byte[]> grey() {
        var photos = new LinkedHashMap<String, byte[]>();
        var grey = OrientationPicture.picture(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        photos.put("grey", with(PictureFiles.jpeg(grey), CAMERA));
        photos.put("png grey", withChunks(PictureFiles.png(grey), CameraMetadata.chunks(1)));
        var deep = OrientationPicture.picture(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
        photos.put("png grey 16 bits", withChunks(PictureFiles.png(deep), CameraMetadata.chunks(1)));
        return photos;
    }

    /** Returns pictures that are transparent except for the corners. */
    static Map<String, byte[]> transparent() {
        var photos = new LinkedHashMap<String, byte[]>();
        var picture = OrientationPicture.picture(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int colour = picture.getRGB(x, y);
                picture.setRGB(x, y, colour == Color.GRAY.getRGB() || colour == -1 ? 0 : colour);
            }
        }
        photos.put("png transparent", withChunks(PictureFiles.png(picture), CameraMetadata.chunks(1)));
        photos.put("png palette transparent", withChunks(PictureFiles.png(palette(0)), CameraMetadata.chunks(1)));
        photos.put("webp transparent", resource("transparent.webp"));
        return photos;
    }

    private static BufferedImage deep() {
        var model = new ComponentColorModel(
                ColorModel.getRGBdefault().getColorSpace(), false, false, 1, DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        return OrientationPicture.drawn(new BufferedImage(model, raster, false, null));
    }

    /** Returns a palette picture in grey and white with a given opacity. */
    private static BufferedImage palette(int opacity) {
        var colours = Arrays.copyOf(OrientationPicture.COLOURS, 6);
        colours[5] = Color.GRAY;
        var entries = Arrays.stream(colours).mapToInt(Color::getRGB).toArray();
        entries[4] = (entries[4] & 0xffffff) | opacity << 24;
        entries[5] = (entries[5] & 0xffffff) | opacity << 24;
        var opaque = OrientationPicture.picture(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var model = new IndexColorModel(8, entries.length, entries, 0, true, -1, DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int colour = opaque.getRGB(x, y) & 0xffffff;
                for (int i = 0; i < entries.length; i++) {
                    if ((entries[i] & 0xffffff) == colour) {
                        image.getRaster().setSample(x, y, 0, i);
                    }
                }
            }
        }
        return image;
    }

    /** Returns a CMYK JPEG without an Adobe segment, in which 255 is full ink. */
    static byte[] plainInks() {
        return inks(0, 1);
    }

    /** Returns the landmarks as CMYK, with an empty black channel. */
    private static byte[] inks(int none, int sign) {
        var picture = OrientationPicture.picture(96, 72, BufferedImage.TYPE_INT_RGB);
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 96, 72, 4, null);
        for (int y = 0; y < 72; y++) {
            for (int x = 0; x < 96; x++) {
                var colour = new Color(picture.getRGB(x, y));
                int[] inks = {255 - colour.getRed(), 255 - colour.getGreen(), 255 - colour.getBlue(), 0};
                raster.setPixel(
                        x, y, Arrays.stream(inks).map(ink -> none + sign * ink).toArray());
            }
        }
        return PictureFiles.jpeg(new IIOImage(raster, null, null), false);
    }
}

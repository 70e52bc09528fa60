package com.datingtoday.adapter.providers.media.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.datingtoday.adapter.providers.media.file.FileFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Generator of picture files with camera metadata. */
public final class PictureFiles {

    /** Serial number of a camera, which no rendition may contain. */
    static final String SERIAL = "SN-4711-0815-2342";

    private PictureFiles() {}

    public static byte[] jpeg(BufferedImage image) {
        return jpeg(image, false);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        return jpeg(new IIOImage(image, null, null), progressive);
    }

    static byte[] jpeg(IIOImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.95f);
            parameters.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, image, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Inserts segments after the first marker of a JPEG. */
    static byte[] with(byte[] jpeg, byte[]... segments) {
        return join(Arrays.copyOf(jpeg, 2), join(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] segment(int marker, byte[]... content) {
        var body = join(content);
        var head = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) marker).putShort((short) (body.length + 2));
        return join(head.array(), body);
    }

    /** Inserts chunks after the header of a PNG. */
    static byte[] withChunks(byte[] png, byte[]... chunks) {
        return join(Arrays.copyOf(png, 33), join(chunks), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] chunk(String name, byte[]... content) {
        var body = join(latin(name), join(content));
        var crc = new CRC32();
        crc.update(body);
        var chunk = ByteBuffer.allocate(body.length + 8);
        return chunk.putInt(body.length - 4)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Returns a PNG with arbitrary header values. */
    public static byte[] png(int width, int height, int depth, int colours, byte[] deflated) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colours)
                .array();
        return join(
                latin(FileFormat.PNG_SIGNATURE),
                chunk("IHDR", header),
                chunk("IDAT", deflated),
                chunk("IEND", new byte[0]));
    }

    /** Returns compressed zeros. */
    public static byte[] deflated(long zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new Deflater(9)) {
            var block = new byte[1 << 16];
            for (long done = 0; done < zeros; done += block.length) {
                deflater.setInput(block, 0, (int) Math.min(block.length, zeros - done));
                drain(deflater, bytes);
            }
            deflater.finish();
            drain(deflater, bytes);
        }
        return bytes.toByteArray();
    }

    private static void drain(Deflater deflater, ByteArrayOutputStream into) {
        var out = new byte[1 << 12];
        for (int n = deflater.deflate(out); n > 0; n = deflater.deflate(out)) {
            into.write(out, 0, n);
        }
    }

    /** Appends chunks to a WebP, with a header that announces them. */
    static byte[] withRiffChunks(byte[] webp, int width, int height, int flags, byte[]... chunks) {
        var canvas = little(10)
                .putInt(flags)
                .put(u24(width - 1))
                .put(u24(height - 1))
                .array();
        return riff(riffChunk("VP8X", canvas), Arrays.copyOfRange(webp, 12, webp.length), join(chunks));
    }

    static byte[] riff(byte[]... chunks) {
        var body = join(chunks);
        return join(latin("RIFF"), little(4).putInt(body.length + 4).array(), latin("WEBP"), body);
    }

    static byte[] riffChunk(String name, byte[] content) {
        return join(latin(name), little(4).putInt(content.length).array(), content, new byte[content.length & 1]);
    }

    public static byte[] resource(String name) {
        try (var in = PictureFiles.class.getResourceAsStream("/pictures/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    public static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] u24(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }
}

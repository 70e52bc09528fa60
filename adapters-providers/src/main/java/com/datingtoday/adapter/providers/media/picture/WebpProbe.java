package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.animated;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.PictureSource.CmykVariant;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Structure check of a WebP file (RFC 9649). */
final class WebpProbe {

    private static final int MAX_CHUNKS = 256;
    private static final int CHANNELS = 4;
    private static final int START = 12;
    private static final int ANIMATION = 0x02;
    private static final int ALPHA = 0x10;

    private final FileBytes file;
    private final DecoderInput profile = new DecoderInput();
    private final DecoderInput coded = new DecoderInput();
    private boolean extended;
    private boolean alpha;
    private boolean pixels;
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;

    WebpProbe(FileBytes file) {
        this.file = file;
    }

    PictureSource read() {
        long end = 8 + file.littleU32(4);
        check(end <= file.length());
        long at = START;
        for (int i = 0; at < end; i++) {
            check(i < MAX_CHUNKS && at + 8 <= end);
            long length = file.littleU32(at + 4);
            long next = at + 8 + length + (length & 1);
            // Some encoders omit the padding of the last chunk.
            check(at + 8 + length <= end);
            chunk(file.name(at), at, length);
            at = next;
        }
        check(pixels);
        return new PictureSource(
                FileFormat.WEBP,
                width,
                height,
                CHANNELS,
                minimalFile(),
                CmykVariant.NONE,
                new ColourProfile(profile, false),
                orientation);
    }

    private void chunk(String name, long at, long length) {
        long data = at + 8;
        switch (name) {
            case "VP8X" -> extended(at, length);
            case "VP8 " -> {
                check(length >= 10 && (file.u8(data) & 1) == 0 && file.has(data + 3, "\u009d\u0001*"));
                frame(file.littleU16(data + 6) & 0x3fff, file.littleU16(data + 8) & 0x3fff);
                append(at, data + length);
            }
            case "VP8L" -> {
                check(length >= 5 && file.u8(data) == 0x2f);
                long bits = file.littleU32(data + 1);
                check(bits >> 29 == 0 && !alpha);
                frame(1 + (int) (bits & 0x3fff), 1 + (int) (bits >> 14 & 0x3fff));
                append(at, data + length);
            }
            case "ALPH" -> {
                check(extended && !alpha && !pixels);
                alpha = true;
                append(at, data + length);
            }
            case "ANIM", "ANMF" -> throw animated();
            case "ICCP" -> profile.append(data, data + length);
            case "EXIF" -> {
                long tiff = file.has(data, "Exif\0\0") ? data + 6 : data;
                orientation = ExifOrientation.read(file, tiff, data + length);
            }
            default -> check(at > START);
        }
    }

    private void append(long at, long end) {
        coded.append(at, end);
        if (((end - at) & 1) == 1) {
            coded.append("\0");
        }
    }

    private void extended(long at, long length) {
        check(at == START && length >= 10);
        if ((file.u8(at + 8) & ANIMATION) != 0) {
            throw animated();
        }
        extended = true;
        width = 1 + file.littleU24(at + 12);
        height = 1 + file.littleU24(at + 15);
        PictureSource.checkBounds(width, height);
    }

    /** Reads the only frame, which must be as large as its canvas. */
    private void frame(int frameWidth, int frameHeight) {
        check(!pixels && (!extended || (frameWidth == width && frameHeight == height)));
        PictureSource.checkBounds(frameWidth, frameHeight);
        pixels = true;
        width = frameWidth;
        height = frameHeight;
    }

    /** Returns a WebP file that contains only the frame and its transparency. */
    private DecoderInput minimalFile() {
        var canvas = alpha ? canvas() : new byte[0];
        var head = ByteBuffer.allocate(START + canvas.length).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        head.putInt(Math.toIntExact(4 + canvas.length + coded.length()));
        head.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(canvas);
        return new DecoderInput().append(head.array()).append(coded);
    }

    private byte[] canvas() {
        var chunk = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        chunk.putInt(ALPHA).put(u24(width - 1)).put(u24(height - 1));
        return chunk.array();
    }

    private static byte[] u24(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }
}

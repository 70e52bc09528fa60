package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.animated;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.PictureSource.CmykVariant;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Structure and checksum check of a PNG (W3C PNG, third edition) without inflating pixels. */
final class PngProbe {

    private static final int MAX_CHUNKS = 100_000;
    private static final int MAX_IGNORED_CHUNKS = 1000;
    private static final int PALETTE = 3;
    /** Name in place of that of a chunk that is not critical and has a wrong checksum; decoders ignore such chunks. */
    private static final String DAMAGED = "damaged";

    private final FileBytes file;
    private final CRC32 crc = new CRC32();
    private final byte[] window = new byte[1 << 14];
    private final DecoderInput coded = new DecoderInput().append(FileFormat.PNG_SIGNATURE);
    private final DecoderInput profile = new DecoderInput();
    private int width;
    private int height;
    private int depth;
    private int colourType;
    private int ignoredChunks;
    private boolean palette;
    private boolean pixels;
    private int orientation = ExifOrientation.UPRIGHT;

    PngProbe(FileBytes file) {
        this.file = file;
    }

    PictureSource read() {
        check(file.u32(8) == 13 && file.has(12, "IHDR"));
        long at = FileFormat.PNG_SIGNATURE.length();
        String name = "";
        for (int i = 0; !name.equals("IEND"); i++) {
            check(i < MAX_CHUNKS);
            long length = file.u32(at);
            long data = at + 8;
            check(data + length + 4 <= file.length());
            name = file.name(at + 4);
            boolean intact = isIntact(at + 4, data + length);
            check(intact || !isCritical(name));
            chunk(intact ? name : DAMAGED, data, length);
            at = data + length + 4;
        }
        check(pixels);
        return new PictureSource(
                FileFormat.PNG,
                width,
                height,
                Math.max(1, channels() * depth / 8),
                coded,
                CmykVariant.NONE,
                new ColourProfile(profile, true),
                orientation);
    }

    private void chunk(String name, long data, long length) {
        switch (name) {
            case "IHDR" -> header(data);
            case "PLTE" -> {
                check(!palette && !pixels && length > 0 && length <= 768 && length % 3 == 0);
                palette = true;
            }
            case "IDAT" -> {
                check(palette || colourType != PALETTE);
                pixels = true;
            }
            case "IEND" -> check(length == 0);
            case "acTL", "fcTL", "fdAT" -> throw animated();
            case "tRNS" -> check(length <= 256);
            case "iCCP" -> profile(data, length);
            case "eXIf" -> orientation = ExifOrientation.read(file, data, data + length);
            default -> ignore(name);
        }
        switch (name) {
            case "IHDR", "PLTE", "IDAT", "IEND", "tRNS" -> coded.append(data - 8, data + length + 4);
            default -> {}
        }
    }

    private void header(long data) {
        check(width == 0);
        long declaredWidth = file.u32(data);
        long declaredHeight = file.u32(data + 4);
        PictureSource.checkBounds(declaredWidth, declaredHeight);
        width = (int) declaredWidth;
        height = (int) declaredHeight;
        depth = file.u8(data + 8);
        colourType = file.u8(data + 9);
        check(
                switch (colourType) {
                    case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                    case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                    case 2, 4, 6 -> depth == 8 || depth == 16;
                    default -> false;
                });
        check(file.u16(data + 10) == 0 && file.u8(data + 12) <= 1);
    }

    /** Reads the iCCP chunk: a name of up to 79 characters, a zero byte, the method and the compressed profile. */
    private void profile(long data, long length) {
        for (long at = data; at < Math.min(data + length - 2, data + 80) && profile.isEmpty(); at++) {
            if (file.u8(at) == 0) {
                profile.append(at + 2, data + length);
            }
        }
        ignore("iCCP");
    }

    /** Counts an ignored chunk. A chunk whose name begins with a capital letter is critical and is not ignored. */
    private void ignore(String name) {
        check(!isCritical(name) && ++ignoredChunks <= MAX_IGNORED_CHUNKS);
    }

    private static boolean isCritical(String name) {
        return name.charAt(0) < 'a' || name.charAt(0) > 'z';
    }

    private boolean isIntact(long from, long to) {
        crc.reset();
        for (long at = from; at < to; at += window.length) {
            int length = (int) Math.min(window.length, to - at);
            file.read(at, ByteBuffer.wrap(window, 0, length));
            crc.update(window, 0, length);
        }
        return crc.getValue() == file.u32(to);
    }

    private int channels() {
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }
}

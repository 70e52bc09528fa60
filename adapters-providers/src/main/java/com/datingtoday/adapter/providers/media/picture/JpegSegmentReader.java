package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.animated;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.unreadable;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.util.ArrayList;
import java.util.List;

/**
 * Reader of the segments of one JPEG (ITU-T T.81, annex B), from SOI to EOI. Bytes after EOI are not read. Bytes
 * between two segments are skipped, as browsers do.
 */
final class JpegSegmentReader {

    /** Range of the file; {@code to} is exclusive. */
    record FileRange(long from, long to) {}

    private static final int MAX_SEGMENTS = 4096;
    private static final int MAX_SCANS = 32;
    /** Maximum number of skipped bytes between segments. */
    private static final int MAX_STRAY_BYTES = 1 << 16;

    private static final int TEMPORARY = 0x01;
    private static final int END = 0xd9;
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String EXIF = "Exif\0\0";

    private final FileBytes file;
    private final List<FileRange> coded = new ArrayList<>();
    private final DecoderInput profile = new DecoderInput();
    private long at;
    private int width;
    private int height;
    private int channels;
    private int scans;
    private int adobe = -1;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean hasRgbComponentIds;
    private long strayBytes;

    JpegSegmentReader(FileBytes file) {
        this.file = file;
        this.at = 2;
    }

    /** Reads all segments. */
    void readAll() {
        for (int i = 0; i < MAX_SEGMENTS; i++) {
            int marker = marker();
            if (marker == END) {
                check(scans > 0);
                return;
            }
            segment(marker);
        }
        throw unreadable();
    }

    /** Returns the next marker that decoders know. */
    private int marker() {
        while (true) {
            while (file.u8(at) != 0xff) {
                skip(1);
            }
            while (file.u8(at) == 0xff) {
                at++;
            }
            int marker = file.u8(at++);
            if ((marker >= 0xc0 && marker <= 0xef && !isRestart(marker)) || marker == 0xfe) {
                return marker;
            }
            skip(unknownLength(marker));
        }
    }

    /** Returns the length of an unknown segment, or 0 if the bytes after its marker are no segment. */
    private int unknownLength(int marker) {
        int length = file.u16(at);
        boolean segment = marker > TEMPORARY && !isRestart(marker) && length >= 2;
        return segment && at + length < file.length() && file.u8(at + length) == 0xff ? length : 0;
    }

    private void skip(int bytes) {
        at += bytes;
        // A marker without a segment counts too, so that the number of steps is bounded.
        strayBytes += Math.max(1, bytes);
        check(strayBytes <= MAX_STRAY_BYTES);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private void segment(int marker) {
        int length = file.u16(at);
        long from = at - 2;
        long body = at + 2;
        long end = at + length;
        check(length >= 2 && end <= file.length());
        at = end;
        switch (marker) {
            case 0xc0, 0xc1, 0xc2 -> frame(body, length - 2);
            case 0xda -> scan();
            case 0xc4, 0xdb, 0xdc, 0xdd, 0xfe -> {}
            default -> {
                check(marker >= 0xe0 && marker <= 0xef);
                application(marker, body, end);
            }
        }
        if (marker < 0xe0) {
            coded.add(new FileRange(from, at));
        }
    }

    /** Reads the frame header. Baseline, extended and progressive JPEGs with 8 bits per sample are allowed. */
    private void frame(long body, int length) {
        check(channels == 0 && length >= 6);
        check(file.u8(body) == 8);
        height = file.u16(body + 1);
        width = file.u16(body + 3);
        channels = file.u8(body + 5);
        check(channels == 1 || channels == 3 || channels == 4);
        check(length == 6 + 3 * channels);
        hasRgbComponentIds =
                channels == 3 && file.u8(body + 6) == 'R' && file.u8(body + 9) == 'G' && file.u8(body + 12) == 'B';
        PictureSource.checkBounds(width, height);
    }

    /** Skips coded pixels up to a marker that is neither a stuffed byte nor a restart. */
    private void scan() {
        check(channels > 0);
        if (++scans > MAX_SCANS) {
            throw animated();
        }
        while (true) {
            if (file.u8(at) == 0xff) {
                int next = file.u8(at + 1);
                if (next != 0 && next != 0xff && !isRestart(next)) {
                    return;
                }
            }
            at++;
        }
    }

    private void application(int marker, long body, long end) {
        switch (marker) {
            case 0xe1 -> {
                if (file.has(body, EXIF)) {
                    orientation = ExifOrientation.read(file, body + EXIF.length(), end);
                }
            }
            case 0xe2 -> {
                if (file.has(body, PROFILE) && body + PROFILE.length() + 2 < end) {
                    profile.append(body + PROFILE.length() + 2, end);
                }
            }
            case 0xee -> adobe = file.has(body, "Adobe") && end - body >= 12 ? file.u8(body + 11) : adobe;
            default -> {}
        }
    }

    List<FileRange> coded() {
        return coded;
    }

    DecoderInput profile() {
        return profile;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int channels() {
        return channels;
    }

    /**
     * Returns the colour transform of the Adobe segment: 0 none, 1 YCbCr, 2 YCCK; negative if there is no such segment.
     */
    int adobe() {
        return adobe;
    }

    /** Returns whether the component ids are the letters R, G and B. */
    boolean hasRgbComponentIds() {
        return hasRgbComponentIds;
    }

    int orientation() {
        return orientation;
    }
}

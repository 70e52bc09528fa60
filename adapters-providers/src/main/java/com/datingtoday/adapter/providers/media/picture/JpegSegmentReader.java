package com.datingtoday.adapter.providers.media.picture;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.animated;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;
import static com.datingtoday.adapter.providers.media.file.MediaChecks.unreadable;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import java.util.ArrayList;
import java.util.List;

/** Reader of the segments of one JPEG (ITU-T T.81, annex B), from SOI to EOI. */
final class JpegSegmentReader {

    /** Range of the file; {@code to} is exclusive. */
    record FileRange(long from, long to) {}

    private static final int MAX_SEGMENTS = 4096;
    private static final int MAX_SCANS = 32;
    private static final int END = 0xd9;
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String EXIF = "Exif\0\0";
    private static final int MAX_MOTION_SCAN_BYTES = 4096;

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
    private boolean pictures;
    private boolean motion;

    JpegSegmentReader(FileBytes file, long start) {
        this.file = file;
        this.at = start + 2;
    }

    /** Reads all segments and returns the offset after EOI. */
    long readAll() {
        for (int i = 0; i < MAX_SEGMENTS; i++) {
            int marker = marker();
            if (marker == END) {
                check(scans > 0);
                return at;
            }
            segment(marker);
        }
        throw unreadable();
    }

    private int marker() {
        check(file.u8(at) == 0xff);
        while (file.u8(at) == 0xff) {
            at++;
        }
        return file.u8(at++);
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
            case 0xc4, 0xdb, 0xdd, 0xfe -> {}
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
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
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
                } else {
                    motion |= announcesMotion(body, end);
                }
            }
            case 0xe2 -> {
                if (file.has(body, PROFILE) && body + PROFILE.length() + 2 < end) {
                    profile.append(body + PROFILE.length() + 2, end);
                }
                pictures |= file.has(body, "MPF\0");
            }
            case 0xee -> adobe = file.has(body, "Adobe") && end - body >= 12 ? file.u8(body + 11) : adobe;
            default -> {}
        }
    }

    private boolean announcesMotion(long body, long end) {
        for (long i = body; i < Math.min(end, body + MAX_MOTION_SCAN_BYTES); i++) {
            if (file.u8(i) == 'M' && (file.has(i, "MotionPhoto") || file.has(i, "MicroVideo"))) {
                return true;
            }
        }
        return false;
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

    /** Returns whether a multi-picture index announces further pictures (CIPA DC-007). */
    boolean announcesPictures() {
        return pictures;
    }

    /** Returns whether the XMP data announce an appended motion photo. */
    boolean announcesMotion() {
        return motion;
    }
}

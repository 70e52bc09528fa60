package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.FileBytes;

/** Reader of the EXIF orientation (TIFF 6.0). It reads only the first directory; damaged data are read as upright. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int BYTE = 1;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int SIGNED_BYTE = 6;
    private static final int SIGNED_SHORT = 8;
    private static final int SIGNED_LONG = 9;
    private static final int ENTRY = 12;
    private static final int MAX_ENTRIES = 512;

    private final FileBytes file;
    private final long start;
    private final long end;
    private final boolean little;

    private ExifOrientation(FileBytes file, long start, long end) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.little = file.has(start, "II");
    }

    /**
     * Returns the orientation, 1 to 8.
     *
     * @param start offset of the TIFF header
     * @param end end of the data, inside the file
     */
    static int read(FileBytes file, long start, long end) {
        return end - start < 8 ? UPRIGHT : new ExifOrientation(file, start, end).value();
    }

    private int value() {
        if ((!little && !file.has(start, "MM")) || u16(start + 2) != 42) {
            return UPRIGHT;
        }
        long directory = start + u32(start + 4);
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        int entries = Math.min(u16(directory), MAX_ENTRIES);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > end) {
                return UPRIGHT;
            }
            if (u16(entry) == TAG) {
                long value = integer(u16(entry + 2), entry + 8);
                return value >= 1 && value <= 8 ? (int) value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Returns a value of any integer type; a value that is negative or of another type has no meaning here. */
    private long integer(int type, long at) {
        return switch (type) {
            case BYTE, SIGNED_BYTE -> file.u8(at);
            case SHORT, SIGNED_SHORT -> u16(at);
            case LONG, SIGNED_LONG -> u32(at);
            default -> UPRIGHT;
        };
    }

    private int u16(long at) {
        return little ? file.littleU16(at) : file.u16(at);
    }

    private long u32(long at) {
        return little ? file.littleU32(at) : file.u32(at);
    }
}

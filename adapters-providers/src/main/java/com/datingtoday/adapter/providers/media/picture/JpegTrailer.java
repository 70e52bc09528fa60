package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;

/**
 * Check of the data after the end of a JPEG. Phones append zeros, further pictures, a short video or a vendor
 * directory. The data are never stored, but anything else is rejected, because a file with two formats can deceive
 * other software.
 */
record JpegTrailer(FileBytes file, boolean pictures, boolean motion) {

    private static final int MAX_PICTURES = 8;
    private static final int MAX_BOXES = 64;

    void check(long end) {
        long at = file.afterZeros(end);
        for (int i = 0; pictures && i < MAX_PICTURES && file.has(at, "\u00ff\u00d8\u00ff"); i++) {
            at = file.afterZeros(new JpegSegmentReader(file, at).readAll());
        }
        MediaChecks.check(at == file.length() || (motion && (isVideo(end) || isVideo(at - 3))) || hasDirectory(at));
    }

    /**
     * Returns whether MP4 boxes fill the rest of the file. The first box begins with three zero bytes of a short
     * length.
     */
    private boolean isVideo(long start) {
        if (!file.has(start + 4, "ftyp")) {
            return false;
        }
        long at = start;
        for (int i = 0; i < MAX_BOXES && at + 8 <= file.length(); i++) {
            long size = file.u32(at);
            if (size < 8) {
                return false;
            }
            at += size;
        }
        return at == file.length() || (at < file.length() && hasDirectory(at));
    }

    /** Returns whether the file ends with a Samsung directory: SEFH, entries, length and SEFT. */
    private boolean hasDirectory(long at) {
        long last = file.length() - 8;
        return last > at
                && file.has(last + 4, "SEFT")
                && last - file.littleU32(last) >= at
                && file.has(last - file.littleU32(last), "SEFH");
    }
}

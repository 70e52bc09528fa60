package com.datingtoday.adapter.providers.media.picture;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;

/**
 * What may follow a JPEG's end. None of it survives, since each picture is made anew; what is not announced is refused
 * all the same, because a file that is two things at once was made to deceive somebody. Phones append zeros, further
 * pictures, a short film, and on some a directory of their own.
 */
record JpegTrailer(FileBytes file, boolean pictures, boolean motion) {

    private static final int MOST_PICTURES = 8;
    private static final int MOST_BOXES = 64;

    void check(long end) {
        long at = file.afterZeros(end);
        for (int i = 0; pictures && i < MOST_PICTURES && file.has(at, "\u00ff\u00d8\u00ff"); i++) {
            at = file.afterZeros(new JpegSegmentReader(file, at).run());
        }
        MediaChecks.check(at == file.length() || (motion && (isFilm(end) || isFilm(at - 3))) || hasDirectory(at));
    }

    /** Its first box begins with three zeros, the upper bytes of a short length. */
    private boolean isFilm(long start) {
        if (!file.has(start + 4, "ftyp")) {
            return false;
        }
        long at = start;
        for (int i = 0; i < MOST_BOXES && at + 8 <= file.length(); i++) {
            long size = file.u32(at);
            if (size < 8) {
                return false;
            }
            at += size;
        }
        return at == file.length() || (at < file.length() && hasDirectory(at));
    }

    /** Samsung's: the file ends with the length of a directory and SEFT, the directory begins with SEFH. */
    private boolean hasDirectory(long at) {
        long last = file.length() - 8;
        return last > at
                && file.has(last + 4, "SEFT")
                && last - file.littleU32(last) >= at
                && file.has(last - file.littleU32(last), "SEFH");
    }
}

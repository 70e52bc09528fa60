package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaMetadata;

/** Frame check of an AMR file (RFC 4867, section 5). Each frame lasts 20 ms. */
record AmrProbe(FileBytes file) {

    private static final String NARROW = "#!AMR\n";
    private static final String WIDE = "#!AMR-WB\n";
    private static final double FRAME_SECONDS = 0.02;
    /** Bits of the frame header that are always zero. */
    private static final int PADDING = 0x83;

    private static final int NO_DATA = 15;
    /** Bytes after the frame header by frame type (3GPP TS 26.101): speech, then silence. */
    private static final int[] NARROW_BYTES = {12, 13, 15, 17, 19, 20, 26, 31, 5};
    /** Bytes after the frame header by frame type (3GPP TS 26.201). */
    private static final int[] WIDE_BYTES = {17, 23, 32, 36, 40, 46, 50, 58, 60, 5};

    private static final int WIDE_LOST = 14;

    MediaMetadata.Audio read() {
        boolean wide = file.has(0, WIDE);
        check(wide || file.has(0, NARROW));
        int[] bytes = wide ? WIDE_BYTES : NARROW_BYTES;
        long frames = 0;
        boolean speech = false;
        for (long at = wide ? WIDE.length() : NARROW.length(); at < file.length(); frames++) {
            int header = file.u8(at);
            int type = header >> 3 & 0xf;
            check((header & PADDING) == 0);
            check(type < bytes.length || type == NO_DATA || (wide && type == WIDE_LOST));
            speech |= type < bytes.length - 1;
            at += 1 + (type < bytes.length ? bytes[type] : 0);
            check(at <= file.length());
        }
        check(speech);
        var duration = MediaChecks.requireWithin(frames * FRAME_SECONDS, RecordingLimits.AUDIO, FRAME_SECONDS / 2);
        return new MediaMetadata.Audio(wide ? "audio/amr-wb" : "audio/amr", duration);
    }
}

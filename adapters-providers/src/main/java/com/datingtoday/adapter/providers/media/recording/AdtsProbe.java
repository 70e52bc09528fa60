package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaMetadata;

/** Frame check of a raw AAC stream (ISO/IEC 14496-3, 1.A.2.2 ADTS). All frames must have the same parameters. */
record AdtsProbe(FileBytes file) {

    private static final int SYNC = 0xfff0;
    /** Mask of the sync word and the layer. */
    private static final int SYNC_MASK = 0xfff6;

    private static final int HEADER = 7;
    private static final int CHECKED_HEADER = 9;

    MediaMetadata.Audio read() {
        int parameters = parameters(0);
        int rate = AacConfig.rate(file.u8(2) >> 2 & 0xf);
        long samples = 0;
        for (long at = 0; at < file.length(); ) {
            check((file.u16(at) & SYNC_MASK) == SYNC && parameters(at) == parameters);
            boolean withoutCrc = (file.u8(at + 1) & 1) == 1;
            int length = (file.u8(at + 3) & 3) << 11 | file.u8(at + 4) << 3 | file.u8(at + 5) >> 5;
            check(length > (withoutCrc ? HEADER : CHECKED_HEADER));
            samples += (long) AacConfig.FRAME * (1 + (file.u8(at + 6) & 3));
            at += length;
            check(at <= file.length());
        }
        double seconds = (double) samples / rate;
        return new MediaMetadata.Audio(
                "audio/aac", MediaChecks.requireWithin(seconds, RecordingLimits.AUDIO, RecordingLimits.PADDING));
    }

    /** Returns version, profile, sample rate and channels, which must be equal in all frames. */
    private int parameters(long at) {
        return (file.u8(at + 1) & 8) << 16 | (file.u8(at + 2) & 0xfd) << 8 | (file.u8(at + 3) & 0xc0);
    }
}

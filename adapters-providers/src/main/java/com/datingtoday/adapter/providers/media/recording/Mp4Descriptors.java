package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;

/**
 * Reader of the descriptors in an {@code esds} box (ISO/IEC 14496-1, 7.2.6): elementary stream, decoder and its
 * configuration.
 */
final class Mp4Descriptors {

    private static final int STREAM = 3;
    private static final int DECODER = 4;
    private static final int CONFIGURATION = 5;
    private static final int AAC = 0x40;
    private static final int DECODER_BYTES = 13;

    private final FileBytes file;
    private final long end;
    private long at;
    private long length;

    private Mp4Descriptors(FileBytes file, Mp4Box box) {
        this.file = file;
        this.at = box.from() + 4;
        this.end = box.to();
    }

    /** Returns the AAC configuration of a track. */
    static AacConfig aac(FileBytes file, Mp4Box box) {
        return new Mp4Descriptors(file, box).read();
    }

    private AacConfig read() {
        enter(STREAM);
        int flags = file.u8(at + 2);
        check((flags & 0xe0) == 0);
        at += 3;
        enter(DECODER);
        if (file.u8(at) != AAC) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
        at += DECODER_BYTES;
        enter(CONFIGURATION);
        return AacConfig.read(file, at, at + length);
    }

    /** Enters a descriptor, whose length is coded in up to four groups of seven bits. */
    private void enter(int tag) {
        check(file.u8(at++) == tag);
        length = 0;
        for (int i = 0; i < 4; i++) {
            int next = file.u8(at++);
            length = length << 7 | (next & 0x7f);
            if (next < 0x80) {
                break;
            }
        }
        check(at + length <= end);
    }
}

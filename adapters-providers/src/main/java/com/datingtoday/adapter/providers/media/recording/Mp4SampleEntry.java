package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import java.util.List;
import java.util.Set;

/**
 * Only sample description of a track (ISO/IEC 14496-12, 8.5.2, and the sound descriptions of QuickTime).
 *
 * @param box its type is the codec
 */
record Mp4SampleEntry(Mp4Box box) {

    private static final Set<String> VIDEO = Set.of("avc1", "avc3", "hvc1", "hev1", "av01", "vp09");
    private static final String AAC = "mp4a";
    private static final String OPUS = "Opus";
    private static final int HEADER = 8;
    private static final int VIDEO_BYTES = 78;
    /** Bytes before the boxes of a sound description of version 0. */
    private static final int SOUND_BYTES = 28;
    /** Further bytes by version; versions 1 and 2 are those of QuickTime. */
    private static final int[] FURTHER_SOUND_BYTES = {0, 16, 36};

    private static final double OPUS_RATE = 48_000;

    /** Reads the sample description in an {@code stbl} box. */
    static Mp4SampleEntry read(FileBytes file, Mp4Box tables) {
        var descriptions = tables.descendant(file, "stsd").requireLength(16);
        long count = file.u32(descriptions.from() + 4);
        var boxes = new Mp4Box("stsd", descriptions.from() + HEADER, descriptions.to()).children(file);
        check(count > 0 && count == boxes.size());
        if (count > 1) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
        return new Mp4SampleEntry(boxes.getFirst());
    }

    boolean isVideo() {
        return VIDEO.contains(box.type());
    }

    /** Returns whether the codec is an accepted one; the description itself is not checked. */
    boolean isSound() {
        return isOpus() || box.type().equals(AAC);
    }

    boolean isOpus() {
        return box.type().equals(OPUS);
    }

    /** Returns the stored width and height. */
    int[] size(FileBytes file) {
        long from = box.requireLength(VIDEO_BYTES).from();
        return new int[] {file.u16(from + 24), file.u16(from + 26)};
    }

    /**
     * Returns the seconds of a sound by its codec frames.
     *
     * @param count number of samples
     * @param opusSamples sum of the durations of Opus packets, at 48 kHz
     */
    double soundSeconds(FileBytes file, long count, long opusSamples) {
        var boxes = soundBoxes(file);
        if (isOpus()) {
            return (opusSamples - opusSkip(file, Mp4Box.get(boxes, "dOps"))) / OPUS_RATE;
        }
        var stream = Mp4Box.find(boxes, "esds")
                .orElseGet(() -> Mp4Box.get(boxes, "wave").descendant(file, "esds"));
        var config = Mp4Descriptors.aac(file, stream);
        return (double) count * config.frame() / config.rate();
    }

    private List<Mp4Box> soundBoxes(FileBytes file) {
        int version = file.u16(box.requireLength(SOUND_BYTES).from() + 8);
        check(version < FURTHER_SOUND_BYTES.length);
        int bytes = SOUND_BYTES + FURTHER_SOUND_BYTES[version];
        return new Mp4Box(box.type(), box.requireLength(bytes).from() + bytes, box.to()).children(file);
    }

    /** Returns the pre-skip (Encapsulation of Opus in ISO BMFF, 4.3.2). Mono and stereo are accepted. */
    private static int opusSkip(FileBytes file, Mp4Box box) {
        long from = box.requireLength(11).from();
        int channels = file.u8(from + 1);
        check(channels > 0);
        if (channels > 2 || file.u8(from + 10) != 0) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
        return file.u16(from + 2);
    }
}

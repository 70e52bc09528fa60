package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaKind;
import java.util.Set;

/**
 * Track of an MP4 file.
 *
 * @param seconds duration by its frames
 * @param width displayed width; 0 for audio
 * @param height displayed height; 0 for audio
 */
record Mp4Track(MediaKind kind, double seconds, int width, int height) {

    private static final Set<String> VISUAL = Set.of("avc1", "avc3", "hvc1", "hev1", "av01", "vp09");
    private static final int MAX_SIDE = 8192;
    private static final int ENTRY = 8;
    private static final int VISUAL_ENTRY = 78;
    private static final int AUDIO_ENTRY = 28;

    static Mp4Track read(FileBytes file, Mp4Box box) {
        var boxes = box.children(file);
        var media = Mp4Box.get(boxes, "mdia").children(file);
        var handler = Mp4Box.get(media, "hdlr").requireLength(12);
        var tables = Mp4Box.get(media, "minf").descendant(file, "stbl");
        var samples = Mp4Samples.read(file, tables);
        double seconds = (double) samples.time() / units(file, Mp4Box.get(media, "mdhd"));
        var entry = entry(file, tables);
        return switch (file.name(handler.from() + 8)) {
            case "vide" -> video(file, Mp4Box.get(boxes, "tkhd"), entry, seconds);
            case "soun" -> audio(file, entry, samples, seconds);
            default -> throw MediaChecks.unreadable();
        };
    }

    /** Returns the number of time units per second of a track. */
    private static long units(FileBytes file, Mp4Box header) {
        boolean large = file.u8(header.requireLength(24).from()) == 1;
        long units = file.u32(header.from() + (large ? 20 : 12));
        check(units > 0);
        return units;
    }

    /** Returns the only sample description. */
    private static Mp4Box entry(FileBytes file, Mp4Box tables) {
        var descriptions = tables.descendant(file, "stsd").requireLength(16);
        check(file.u32(descriptions.from() + 4) == 1);
        var entries = new Mp4Box("stsd", descriptions.from() + ENTRY, descriptions.to()).children(file);
        check(entries.size() == 1);
        return entries.getFirst();
    }

    private static Mp4Track video(FileBytes file, Mp4Box header, Mp4Box entry, double seconds) {
        check(VISUAL.contains(entry.type()));
        entry.requireLength(VISUAL_ENTRY);
        boolean large = file.u8(header.from()) == 1;
        long matrix = header.requireLength(large ? 96 : 84).from() + (large ? 52 : 40);
        int width = file.u16(matrix + 36);
        int height = file.u16(matrix + 40);
        if (width == 0 || height == 0) {
            width = file.u16(entry.from() + 24);
            height = file.u16(entry.from() + 26);
        }
        check(width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE);
        boolean rotated = file.u32(matrix) == 0 && file.u32(matrix + 16) == 0;
        return new Mp4Track(MediaKind.VIDEO, seconds, rotated ? height : width, rotated ? width : height);
    }

    /**
     * Returns the audio track with the longer of the durations by tables and by codec frames, because players may use
     * either.
     */
    private static Mp4Track audio(FileBytes file, Mp4Box entry, Mp4Samples samples, double seconds) {
        check(entry.type().equals("mp4a"));
        entry.requireLength(AUDIO_ENTRY);
        check(file.u16(entry.from() + 8) == 0);
        var config = Mp4Descriptors.aac(
                file, new Mp4Box("mp4a", entry.from() + AUDIO_ENTRY, entry.to()).descendant(file, "esds"));
        double byFrames = (double) samples.count() * config.frame() / config.rate();
        return new Mp4Track(MediaKind.AUDIO, Math.max(seconds, byFrames), 0, 0);
    }
}

package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;

/**
 * Track of an MP4 file before its samples are read.
 *
 * @param box the {@code trak} box
 * @param id refers to the track in fragments
 * @param enabled false for an alternative that players do not play
 * @param handler four characters, such as {@code vide} or {@code soun}
 */
record Mp4Track(Mp4Box box, long id, boolean enabled, String handler) {

    private static final int MAX_SIDE = 8192;

    static Mp4Track read(FileBytes file, Mp4Box box) {
        var boxes = box.children(file);
        var header = Mp4Box.get(boxes, "tkhd").requireLength(24);
        long id = file.u32(header.from() + (isLarge(file, header) ? 20 : 12));
        boolean enabled = (file.u8(header.from() + 3) & 1) == 1;
        var handler = Mp4Box.get(boxes, "mdia").descendant(file, "hdlr").requireLength(12);
        return new Mp4Track(box, id, enabled, file.name(handler.from() + 8));
    }

    Mp4Box tables(FileBytes file) {
        return box.descendant(file, "mdia", "minf", "stbl");
    }

    Mp4SampleEntry entry(FileBytes file) {
        return Mp4SampleEntry.read(file, tables(file));
    }

    /** Returns the number of time units per second. */
    long unitsPerSecond(FileBytes file) {
        var header = box.descendant(file, "mdia", "mdhd").requireLength(24);
        long units = file.u32(header.from() + (isLarge(file, header) ? 20 : 12));
        check(units > 0);
        return units;
    }

    /** Returns the displayed width and height. */
    int[] size(FileBytes file) {
        var header = box.descendant(file, "tkhd");
        boolean large = isLarge(file, header);
        long matrix = header.requireLength(large ? 96 : 84).from() + (large ? 52 : 40);
        var stored = entry(file).size(file);
        int width = file.u16(matrix + 36);
        int height = file.u16(matrix + 40);
        if (width == 0 || height == 0) {
            width = stored[0];
            height = stored[1];
        }
        check(width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE);
        boolean rotated = file.u32(matrix) == 0 && file.u32(matrix + 16) == 0;
        return rotated ? new int[] {height, width} : new int[] {width, height};
    }

    private static boolean isLarge(FileBytes file, Mp4Box header) {
        return file.u8(header.from()) == 1;
    }
}

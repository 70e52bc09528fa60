package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 file (ISO/IEC 14496-12, 4.2), inside the file and inside its parent. Only the boxes on the known path
 * to the samples are opened, so that how deep others are nested does not matter.
 *
 * @param type four characters
 * @param from where its content begins
 * @param to where it ends
 */
record Mp4Box(String type, long from, long to) {

    private static final int MOST_BOXES = 1000;

    /** All boxes of a file, which fill it to its last byte. */
    static List<Mp4Box> all(FileBytes file) {
        return inside(file, 0, file.length());
    }

    /** All boxes inside. */
    List<Mp4Box> children(FileBytes file) {
        return inside(file, from, to);
    }

    /** The one box of a type; two are not understood. */
    static Optional<Mp4Box> find(List<Mp4Box> boxes, String type) {
        var found = boxes.stream().filter(box -> box.type().equals(type)).toList();
        check(found.size() <= 1);
        return found.stream().findFirst();
    }

    /** The one box of a type, which must be there. */
    static Mp4Box get(List<Mp4Box> boxes, String type) {
        return find(boxes, type).orElseThrow(MediaChecks::unreadable);
    }

    /** The one box inside, down a path of types. */
    Mp4Box down(FileBytes file, String... path) {
        var box = this;
        for (var type : path) {
            box = get(box.children(file), type);
        }
        return box;
    }

    /** Refuses a box that is too short for what it must hold. */
    Mp4Box atLeast(long bytes) {
        check(to - from >= bytes);
        return this;
    }

    private static List<Mp4Box> inside(FileBytes file, long from, long to) {
        var boxes = new ArrayList<Mp4Box>();
        long at = from;
        while (at < to) {
            check(at + 8 <= to && boxes.size() < MOST_BOXES);
            boolean large = file.u32(at) == 1;
            long size = large ? file.u64(at + 8) : file.u32(at);
            if (size == 0 && to == file.length()) {
                size = to - at;
            }
            check(size >= (large ? 16 : 8) && size <= to - at);
            boxes.add(new Mp4Box(file.name(at + 4), at + (large ? 16 : 8), at + size));
            at += size;
        }
        return boxes;
    }
}

package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Box of an MP4 file (ISO/IEC 14496-12, 4.2), inside the bounds of its parent. Only boxes on the path to the samples
 * are opened, so the nesting of others does not matter.
 *
 * @param type four characters
 * @param from offset of the content
 * @param to end of the content, exclusive
 */
record Mp4Box(String type, long from, long to) {

    private static final int MAX_BOXES = 1000;
    /** Maximum number of top-level boxes: two for each fragment, and others. */
    private static final int MAX_TOP_BOXES = 2 * Mp4Fragments.MAX_FRAGMENTS + MAX_BOXES;

    /** Returns the top-level boxes, which must fill the file. */
    static List<Mp4Box> all(FileBytes file) {
        return inside(file, 0, file.length(), MAX_TOP_BOXES);
    }

    List<Mp4Box> children(FileBytes file) {
        return inside(file, from, to, MAX_BOXES);
    }

    static List<Mp4Box> list(List<Mp4Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).toList();
    }

    /** Returns the offset of the type, which precedes the content, or precedes the 64-bit size if there is one. */
    long typeOffset(FileBytes file) {
        return file.name(from - 4).equals(type) ? from - 4 : from - 12;
    }

    /** Returns the box of a type; a file with two is rejected. */
    static Optional<Mp4Box> find(List<Mp4Box> boxes, String type) {
        var found = list(boxes, type);
        check(found.size() <= 1);
        return found.stream().findFirst();
    }

    /** Returns the box of a type; a file without it is rejected. */
    static Mp4Box get(List<Mp4Box> boxes, String type) {
        return find(boxes, type).orElseThrow(MediaChecks::unreadable);
    }

    /** Returns the descendant on a path of types. */
    Mp4Box descendant(FileBytes file, String... path) {
        var box = this;
        for (var type : path) {
            box = get(box.children(file), type);
        }
        return box;
    }

    /** Rejects a box that is shorter than the given number of bytes. */
    Mp4Box requireLength(long bytes) {
        check(to - from >= bytes);
        return this;
    }

    /** Returns the boxes of a range. A QuickTime list of boxes can end with four zero bytes. */
    private static List<Mp4Box> inside(FileBytes file, long from, long to, int limit) {
        var boxes = new ArrayList<Mp4Box>();
        long at = from;
        while (at < to && !(at + 4 == to && file.u32(at) == 0)) {
            checkCount(boxes, limit);
            check(at + 8 <= to);
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

    private static void checkCount(List<Mp4Box> boxes, int limit) {
        if (boxes.size() == limit) {
            boolean fragmented = boxes.stream().anyMatch(box -> box.type().equals("moof"));
            throw fragmented ? MediaChecks.unsupported(UnsupportedPart.FRAGMENTS) : MediaChecks.unreadable();
        }
    }
}

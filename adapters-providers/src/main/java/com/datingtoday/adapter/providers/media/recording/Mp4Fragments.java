package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reader of movie fragments (ISO/IEC 14496-12, 8.8), as recorders write them that do not know the end of a recording.
 * The number of fragments and of samples is bounded.
 */
final class Mp4Fragments {

    /** Maximum number of fragments: more than five minutes at 150 ms. */
    static final int MAX_FRAGMENTS = 2000;

    /** Maximum number of boxes in all fragments: 15 for each fragment. */
    private static final int MAX_BOXES = 15 * MAX_FRAGMENTS;

    private static final int BASE_OFFSET = 1;
    private static final int DESCRIPTION = 2;
    private static final int DEFAULT_DURATION = 8;
    private static final int DEFAULT_SIZE = 0x10;
    private static final int BASE_IS_FRAGMENT = 0x20000;
    private static final int RUN_OFFSET = 1;
    private static final int FIRST_FLAGS = 4;
    private static final int RUN_DURATION = 0x100;
    private static final int RUN_SIZE = 0x200;
    private static final int RUN_FLAGS = 0x400;
    private static final int RUN_SHIFT = 0x800;

    /**
     * Values of samples without own ones.
     *
     * @param duration in units of the track
     */
    private record Defaults(long duration, long size) {}

    private final FileBytes file;
    private final Map<Long, Mp4Samples> samples = new HashMap<>();
    private final Map<Long, Defaults> defaults = new HashMap<>();
    private int boxCount;

    /**
     * Creates a reader.
     *
     * @param extension the {@code mvex} box
     * @param tracks retained tracks, which receive their samples
     */
    Mp4Fragments(FileBytes file, Mp4Box extension, List<Mp4Samples> tracks) {
        this.file = file;
        tracks.forEach(track -> samples.put(track.track().id(), track));
        for (var box : Mp4Box.list(extension.children(file), "trex")) {
            long from = box.requireLength(24).from();
            defaults.put(file.u32(from + 4), new Defaults(file.u32(from + 12), file.u32(from + 16)));
        }
    }

    /** Reads all fragments among the top-level boxes. */
    void read(List<Mp4Box> boxes) {
        var fragments = Mp4Box.list(boxes, "moof");
        if (fragments.size() > MAX_FRAGMENTS) {
            throw MediaChecks.unsupported(UnsupportedPart.FRAGMENTS);
        }
        for (var fragment : fragments) {
            var tracks = Mp4Box.list(children(fragment), "traf");
            for (int i = 0; i < tracks.size(); i++) {
                track(children(tracks.get(i)), fragment.typeOffset(file) - 4, i == 0);
            }
        }
    }

    private List<Mp4Box> children(Mp4Box box) {
        var children = box.children(file);
        boxCount += children.size();
        if (boxCount > MAX_BOXES) {
            throw MediaChecks.unsupported(UnsupportedPart.FRAGMENTS);
        }
        return children;
    }

    /** Returns the id of the track of a {@code traf} box. */
    static long trackId(FileBytes file, List<Mp4Box> boxes) {
        return file.u32(Mp4Box.get(boxes, "tfhd").requireLength(8).from() + 4);
    }

    private void track(List<Mp4Box> boxes, long start, boolean first) {
        var retained = samples.get(trackId(file, boxes));
        if (retained != null) {
            track(boxes, start, first, retained);
        }
    }

    private void track(List<Mp4Box> boxes, long start, boolean first, Mp4Samples retained) {
        var header = Mp4Box.get(boxes, "tfhd");
        int flags = (int) file.u32(header.from()) & 0xffffff;
        long base = start;
        long at = header.from() + 8;
        if ((flags & BASE_OFFSET) != 0) {
            base = file.u64(at);
            at += 8;
        } else if (!first && (flags & BASE_IS_FRAGMENT) == 0) {
            // The data of this track begin at the end of those of the previous track, which may be erased.
            throw MediaChecks.unsupported(UnsupportedPart.FRAGMENTS);
        }
        at += (flags & DESCRIPTION) != 0 ? 4 : 0;
        var inherited = defaults.getOrDefault(retained.track().id(), new Defaults(0, 0));
        boolean ownDuration = (flags & DEFAULT_DURATION) != 0;
        boolean ownSize = (flags & DEFAULT_SIZE) != 0;
        long duration = ownDuration ? file.u32(at) : inherited.duration();
        long size = ownSize ? file.u32(at + (ownDuration ? 4 : 0)) : inherited.size();
        check(at + (ownDuration ? 4 : 0) + (ownSize ? 4 : 0) <= header.to());
        long next = base;
        for (var run : Mp4Box.list(boxes, "trun")) {
            next = run(run, base, next, new Defaults(duration, size), retained);
        }
    }

    /** Reads a run of samples and returns the offset after the last. */
    private long run(Mp4Box run, long base, long next, Defaults given, Mp4Samples retained) {
        int flags = (int) file.u32(run.requireLength(8).from()) & 0xffffff;
        long count = file.u32(run.from() + 4);
        long at = run.from() + 8;
        long data = next;
        if ((flags & RUN_OFFSET) != 0) {
            data = base + (int) file.u32(at);
            at += 4;
        }
        at += (flags & FIRST_FLAGS) != 0 ? 4 : 0;
        int fields = Integer.bitCount(flags & (RUN_DURATION | RUN_SIZE | RUN_FLAGS | RUN_SHIFT));
        check(at + count * 4 * fields <= run.to());
        retained.checkCount(count);
        for (long i = 0; i < count; i++, at += 4L * fields) {
            boolean ownDuration = (flags & RUN_DURATION) != 0;
            retained.addTime(ownDuration ? file.u32(at) : given.duration());
            long bytes = (flags & RUN_SIZE) != 0 ? file.u32(at + (ownDuration ? 4 : 0)) : given.size();
            check(data >= 0);
            retained.add(data, bytes);
            data += bytes;
        }
        return data;
    }
}

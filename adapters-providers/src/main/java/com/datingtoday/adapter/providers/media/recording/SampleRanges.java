package com.datingtoday.adapter.providers.media.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Byte ranges of the samples that a file retains. */
final class SampleRanges {

    /** Range of the file; {@code to} is exclusive. */
    record Range(long from, long to) {}

    private final List<Range> ranges = new ArrayList<>();

    /** Adds a range and merges it with an adjacent previous range. */
    void add(long from, long to) {
        if (!ranges.isEmpty() && ranges.getLast().to() == from) {
            ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), to));
        } else {
            ranges.add(new Range(from, to));
        }
    }

    /** Returns the parts of the boxes that hold no sample. */
    List<Range> gaps(List<Mp4Box> boxes) {
        var sorted =
                ranges.stream().sorted(Comparator.comparingLong(Range::from)).toList();
        var gaps = new ArrayList<Range>();
        int next = 0;
        // Boxes are in the order of the file and do not overlap, so each range is passed once.
        long covered = 0;
        for (var box : boxes) {
            covered = Math.max(covered, box.from());
            while (next < sorted.size() && sorted.get(next).from() < box.to()) {
                var range = sorted.get(next++);
                if (range.from() > covered) {
                    gaps.add(new Range(covered, range.from()));
                }
                covered = Math.max(covered, range.to());
            }
            if (covered < box.to()) {
                gaps.add(new Range(covered, box.to()));
            }
        }
        return gaps;
    }
}

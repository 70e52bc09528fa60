package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import java.util.List;

/**
 * Sample tables of one track (ISO/IEC 14496-12, 8.6 and 8.7), which must agree with each other and with the file
 * length. The tables are read in parallel and never loaded as a whole.
 *
 * @param count number of samples
 * @param time total duration, in units of the track
 */
record Mp4Samples(long count, long time) {

    /** Maximum number of samples: more than five minutes at 240 frames per second. */
    private static final long MAX_SAMPLES = 100_000;

    /** Reads and compares the tables in an {@code stbl} box. */
    static Mp4Samples read(FileBytes file, Mp4Box tables) {
        var boxes = tables.children(file);
        var sizes = Mp4Box.get(boxes, "stsz").requireLength(12);
        long count = file.u32(sizes.from() + 8);
        check(count > 0 && count <= MAX_SAMPLES);
        long time = time(file, Mp4Box.get(boxes, "stts"), count);
        new ChunkTable(file, boxes, sizes, count).check();
        return new Mp4Samples(count, time);
    }

    /** Returns the sum over runs of samples with equal duration. */
    private static long time(FileBytes file, Mp4Box box, long count) {
        long runs = entries(file, box, 8);
        long samples = 0;
        long time = 0;
        for (long i = 0; i < runs; i++) {
            long run = file.u32(box.from() + 8 + i * 8);
            samples += run;
            check(samples <= count);
            time += run * file.u32(box.from() + 12 + i * 8);
        }
        check(samples == count && time >= 0);
        return time;
    }

    /** Returns the number of table entries, which must fit into the box. */
    private static long entries(FileBytes file, Mp4Box box, int bytes) {
        long entries = file.u32(box.requireLength(8).from() + 4);
        check(entries > 0 && entries <= (box.to() - box.from() - 8) / bytes);
        return entries;
    }

    /** Positions of the samples. */
    private static final class ChunkTable {

        private final FileBytes file;
        private final FileBytes sizes;
        private final FileBytes runs;
        private final Mp4Box sizeBox;
        private final Mp4Box runBox;
        private final Mp4Box offsetBox;
        private final boolean large;
        private final long count;
        private final long equalSize;
        private long sample;

        ChunkTable(FileBytes file, List<Mp4Box> boxes, Mp4Box sizeBox, long count) {
            this.file = file;
            this.sizes = file.another();
            this.runs = file.another();
            this.sizeBox = sizeBox;
            this.runBox = Mp4Box.get(boxes, "stsc");
            var wide = Mp4Box.find(boxes, "co64");
            this.large = wide.isPresent();
            this.offsetBox = wide.orElseGet(() -> Mp4Box.get(boxes, "stco"));
            this.count = count;
            this.equalSize = file.u32(sizeBox.from() + 4);
        }

        void check() {
            long chunks = entries(file, offsetBox, large ? 8 : 4);
            long lastRun = entries(runs, runBox, 12) - 1;
            MediaChecks.check(equalSize > 0 || count <= (sizeBox.to() - sizeBox.from() - 12) / 4);
            MediaChecks.check(runs.u32(runBox.from() + 8) == 1);
            long run = 0;
            for (long chunk = 1; chunk <= chunks; chunk++) {
                while (run < lastRun && runs.u32(runBox.from() + 8 + (run + 1) * 12) <= chunk) {
                    run++;
                }
                chunk(chunk, runs.u32(runBox.from() + 12 + run * 12));
            }
            MediaChecks.check(sample == count);
        }

        private void chunk(long chunk, long samples) {
            MediaChecks.check(samples > 0 && samples <= count - sample);
            long entry = offsetBox.from() + 8 + (chunk - 1) * (large ? 8 : 4);
            long end = large ? file.u64(entry) : file.u32(entry);
            for (long i = 0; i < samples; i++, sample++) {
                MediaChecks.check(end < file.length());
                end += equalSize > 0 ? equalSize : sizes.u32(sizeBox.from() + 12 + sample * 4);
            }
            MediaChecks.check(end <= file.length());
        }
    }
}

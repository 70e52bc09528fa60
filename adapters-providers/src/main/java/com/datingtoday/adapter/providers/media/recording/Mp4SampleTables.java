package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import java.util.List;

/**
 * Sample tables of one track (ISO/IEC 14496-12, 8.6 and 8.7), which must agree with each other and with the file
 * length. The tables are read in parallel and never loaded as a whole.
 */
final class Mp4SampleTables {

    private final FileBytes file;
    private final FileBytes sizes;
    private final FileBytes runs;
    private final Mp4Samples samples;
    private final List<Mp4Box> boxes;
    private final Mp4Box sizeBox;
    private final long equalSize;
    private final long count;
    private long sample;

    private Mp4SampleTables(FileBytes file, Mp4Samples samples) {
        this.file = file;
        this.sizes = file.another();
        this.runs = file.another();
        this.samples = samples;
        this.boxes = samples.track().tables(file).children(file);
        if (Mp4Box.find(boxes, "stz2").isPresent()) {
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
        this.sizeBox = Mp4Box.get(boxes, "stsz").requireLength(12);
        this.equalSize = file.u32(sizeBox.from() + 4);
        this.count = file.u32(sizeBox.from() + 8);
    }

    /**
     * Reads and compares the tables of a track.
     *
     * @param fragmented true if the tables may be empty, because the samples can be in fragments
     */
    static void read(FileBytes file, Mp4Samples samples, boolean fragmented) {
        var tables = new Mp4SampleTables(file, samples);
        if (tables.count > 0 || !fragmented) {
            check(tables.count > 0);
            tables.time();
            samples.checkCount(tables.count);
            tables.chunks();
        }
    }

    /** Adds the runs of samples with equal duration. */
    private void time() {
        var box = Mp4Box.get(boxes, "stts");
        long entries = entries(file, box, 8);
        long timed = 0;
        for (long i = 0; i < entries; i++) {
            long run = file.u32(box.from() + 8 + i * 8);
            timed += run;
            check(timed <= count);
            samples.addTime(run * file.u32(box.from() + 12 + i * 8));
        }
        check(timed == count);
    }

    /** Returns the number of table entries, which must fit into the box. */
    private static long entries(FileBytes file, Mp4Box box, int bytes) {
        long entries = file.u32(box.requireLength(8).from() + 4);
        check(entries > 0 && entries <= (box.to() - box.from() - 8) / bytes);
        return entries;
    }

    private void chunks() {
        var wide = Mp4Box.find(boxes, "co64");
        boolean large = wide.isPresent();
        var offsetBox = wide.orElseGet(() -> Mp4Box.get(boxes, "stco"));
        var runBox = Mp4Box.get(boxes, "stsc");
        long chunks = entries(file, offsetBox, large ? 8 : 4);
        long lastRun = entries(runs, runBox, 12) - 1;
        check(equalSize > 0 || count <= (sizeBox.to() - sizeBox.from() - 12) / 4);
        check(runs.u32(runBox.from() + 8) == 1);
        long run = 0;
        for (long chunk = 0; chunk < chunks; chunk++) {
            while (run < lastRun && runs.u32(runBox.from() + 8 + (run + 1) * 12) <= chunk + 1) {
                run++;
            }
            long entry = offsetBox.from() + 8 + chunk * (large ? 8 : 4);
            chunk(large ? file.u64(entry) : file.u32(entry), runs.u32(runBox.from() + 12 + run * 12));
        }
        check(sample == count);
    }

    private void chunk(long from, long inChunk) {
        check(inChunk > 0 && inChunk <= count - sample);
        long at = from;
        for (long i = 0; i < inChunk; i++, sample++) {
            long bytes = equalSize > 0 ? equalSize : sizes.u32(sizeBox.from() + 12 + sample * 4);
            samples.add(at, bytes);
            at += bytes;
        }
    }
}

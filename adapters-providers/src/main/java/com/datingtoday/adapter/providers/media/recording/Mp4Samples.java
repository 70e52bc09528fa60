package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import java.nio.ByteBuffer;

/** Samples of one track, from its tables and its fragments. */
final class Mp4Samples {

    /** Maximum number of samples: more than five minutes at 240 frames per second. */
    private static final long MAX_SAMPLES = 100_000;

    private final FileBytes file;
    private final Mp4Track track;
    private final Mp4SampleEntry entry;
    private final long unitsPerSecond;
    private final SampleRanges ranges;
    private final ByteBuffer packetStart = ByteBuffer.allocate(2);
    private long count;
    private long time;
    private long opusSamples;

    /**
     * Creates an empty collection.
     *
     * @param ranges receives the position of each sample
     */
    Mp4Samples(FileBytes file, Mp4Track track, SampleRanges ranges) {
        this.file = file;
        this.track = track;
        this.entry = track.entry(file);
        this.unitsPerSecond = track.unitsPerSecond(file);
        this.ranges = ranges;
    }

    Mp4Track track() {
        return track;
    }

    /** Adds a duration in units of the track. */
    void addTime(long units) {
        time += units;
        check(time >= 0);
    }

    /** Rejects a track of more samples than the maximum: by its duration if it is too long. */
    void checkCount(long further) {
        if (further > MAX_SAMPLES - count) {
            MediaChecks.requireWithin(
                    Math.max((double) time / unitsPerSecond, 1), RecordingLimits.VIDEO, RecordingLimits.PADDING);
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
    }

    void add(long at, long bytes) {
        check(at < file.length() && bytes <= file.length() - at);
        count++;
        ranges.add(at, at + bytes);
        if (entry.isOpus()) {
            opusSamples += opusSamples(at, bytes);
        }
    }

    private int opusSamples(long at, long bytes) {
        check(bytes > 0);
        packetStart.clear().limit((int) Math.min(2, bytes));
        file.read(at, packetStart);
        int second = bytes > 1 ? packetStart.get(1) & 0xff : 0;
        return OpusPacket.samples(packetStart.get(0) & 0xff, bytes, second);
    }

    /**
     * Returns the duration of a sound: the longer of the durations by tables and by codec frames, because players may
     * use either. A fragmented video can have a sound without samples.
     */
    double soundSeconds() {
        return count == 0 ? 0 : Math.max(videoSeconds(), entry.soundSeconds(file, count, opusSamples));
    }

    double videoSeconds() {
        check(count > 0);
        return (double) time / unitsPerSecond;
    }
}

package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Structure check of a WebM file (RFC 9559) with exactly one Opus track, as browsers record audio. The duration is the
 * longer of the sum of the packet durations and the span of the timestamps, because players may use either. Elements
 * that the playback does not need, such as titles and tags, are erased.
 */
final class WebmOpusProbe {

    private static final long HEADER = 0x1a45dfa3L;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549a966L;
    private static final long TIMESTAMP_SCALE = 0x2ad7b1;
    private static final long DURATION = 0x4489;
    private static final long MUXER = 0x4d80;
    private static final long WRITER = 0x5741;
    private static final long TRACKS = 0x1654ae6bL;
    private static final long CUES = 0x1c53bb6bL;
    private static final long CLUSTER = 0x1f43b675L;
    private static final long TIMESTAMP = 0xe7;
    private static final long POSITION = 0xa7;
    private static final long PREVIOUS_SIZE = 0xab;
    private static final long SIMPLE_BLOCK = 0xa3;
    private static final long BLOCK_GROUP = 0xa0;
    private static final long BLOCK = 0xa1;
    private static final long BLOCK_DURATION = 0x9b;
    private static final long DISCARD_PADDING = 0x75a2;

    /** Maximum number of elements: more than a minute of packets of 2.5 ms in groups. */
    private static final int MAX_ELEMENTS = 100_000;

    private static final int MAX_ERASURES = 1000;
    private static final int LACING = 6;
    private static final double RATE = 48_000;
    private static final double NANOSECONDS = 1e9;

    private final FileBytes file;
    private final List<Erasure> erasures = new ArrayList<>();
    private final WebmTrack track;
    private int elements;
    private long scale = 1_000_000;
    private long clusterTime;
    private long samples;
    private double start = -1;
    private double end;

    WebmOpusProbe(FileBytes file) {
        this.file = file;
        this.track = new WebmTrack(file, this::forEach, this::erase);
    }

    InspectedRecording read() {
        var header = next(0, file.length());
        check(header.id() == HEADER && header.sized());
        forEach(header, this::header);
        var segment = next(header.to(), file.length());
        check(segment.id() == SEGMENT && segment.to() == file.length());
        readSegment(segment);
        check(samples > 0);
        double seconds = Math.max(samples / RATE - track.delay() / NANOSECONDS, end - start);
        var duration = MediaChecks.requireWithin(seconds, RecordingLimits.AUDIO, RecordingLimits.PADDING);
        return new InspectedRecording(new MediaMetadata.Audio("audio/webm", duration), erasures);
    }

    private EbmlElement next(long at, long limit) {
        check(++elements <= MAX_ELEMENTS);
        return EbmlElement.read(file, at, limit);
    }

    /** Passes the children of an element, which must have a size, to a reader. */
    private void forEach(EbmlElement parent, Consumer<EbmlElement> reader) {
        for (long at = parent.from(); at < parent.to(); ) {
            var child = next(at, parent.to());
            check(child.sized());
            reader.accept(child);
            at = child.to();
        }
    }

    /** Reads the segment. Of its children, only clusters can have an unknown size. */
    private void readSegment(EbmlElement segment) {
        for (long at = segment.from(); at < segment.to(); ) {
            var child = next(at, segment.to());
            if (child.id() == CLUSTER && !child.sized()) {
                at = unsizedCluster(child);
            } else {
                check(child.sized());
                segment(child);
                at = child.to();
            }
        }
    }

    private void header(EbmlElement element) {
        if (element.id() == DOC_TYPE && !element.is(file, "webm")) {
            throw MediaChecks.unsupported(UnsupportedPart.CONTAINER);
        }
    }

    private void segment(EbmlElement element) {
        switch ((int) element.id()) {
            case (int) INFO -> forEach(element, this::info);
            case (int) TRACKS -> forEach(element, track::read);
            case (int) CLUSTER -> forEach(element, this::cluster);
            case (int) CUES -> {}
            default -> erase(element);
        }
    }

    private void info(EbmlElement element) {
        switch ((int) element.id()) {
            case (int) TIMESTAMP_SCALE -> {
                scale = element.integer(file);
                check(scale > 0 && scale <= NANOSECONDS);
            }
            case (int) DURATION -> {}
            // These elements are mandatory.
            case (int) MUXER, (int) WRITER -> erasures.add(Erasure.ofBytes(element.from(), element.to()));
            default -> erase(element);
        }
    }

    /** Reads a cluster up to the next element that cannot be in a cluster, and returns the offset of that element. */
    private long unsizedCluster(EbmlElement cluster) {
        long at = cluster.from();
        while (at < cluster.to()) {
            var child = next(at, cluster.to());
            if (isInSegment(child.id())) {
                return at;
            }
            check(child.sized());
            cluster(child);
            at = child.to();
        }
        return at;
    }

    /** Returns whether the id has four bytes, as those of all children of a segment but not of a cluster. */
    private static boolean isInSegment(long id) {
        return id > 0xffffff;
    }

    private void cluster(EbmlElement element) {
        switch ((int) element.id()) {
            case (int) TIMESTAMP -> clusterTime = element.integer(file);
            case (int) SIMPLE_BLOCK -> block(element);
            case (int) BLOCK_GROUP -> forEach(element, this::group);
            case (int) POSITION, (int) PREVIOUS_SIZE -> {}
            default -> erase(element);
        }
    }

    private void group(EbmlElement element) {
        switch ((int) element.id()) {
            case (int) BLOCK -> block(element);
            case (int) BLOCK_DURATION, (int) DISCARD_PADDING -> {}
            default -> erase(element);
        }
    }

    /** Reads a block: track number, time relative to the cluster, flags and one packet. */
    private void block(EbmlElement block) {
        long at = block.from() + EbmlElement.bytes(file, block.from(), 8);
        check(EbmlElement.number(file, block.from()) == track.number() && at + 3 < block.to());
        if ((file.u8(at + 2) & LACING) != 0) {
            throw MediaChecks.unsupported(UnsupportedPart.CONTAINER);
        }
        long packet = at + 3;
        int second = packet + 1 < block.to() ? file.u8(packet + 1) : 0;
        int duration = OpusPacket.samples(file.u8(packet), block.to() - packet, second);
        samples += duration;
        double time = (clusterTime + (short) file.u16(at)) * (scale / NANOSECONDS);
        start = start < 0 ? Math.max(0, time) : Math.min(start, Math.max(0, time));
        end = Math.max(end, time + duration / RATE);
    }

    private void erase(EbmlElement element) {
        check(erasures.size() < MAX_ERASURES);
        erasures.add(Erasure.ofElement(element.start(), element.to()));
    }
}

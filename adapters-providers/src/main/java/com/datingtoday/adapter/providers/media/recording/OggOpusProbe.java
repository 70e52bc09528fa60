package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaMetadata;
import java.util.Set;

/**
 * Page check of an Ogg file (RFC 3533) with exactly one Opus stream (RFC 7845). The duration is the sum of the packet
 * durations (RFC 6716, section 3.1).
 */
final class OggOpusProbe {

    private static final int PAGE_HEADER = 27;
    private static final int CONTINUED = 1;
    private static final int FIRST = 2;
    private static final int LAST = 4;
    private static final int FULL_SEGMENT = 255;
    private static final double RATE = 48_000;
    /** Maximum pre-skip, 1 s. */
    private static final int MAX_SKIP = 48_000;
    /** First bytes of the streams of other codecs. */
    private static final Set<String> OTHER_CODECS =
            Set.of("\1vorbis", "\177FLAC", "Speex   ", "\200theora", "fishead\0");

    private final FileBytes file;
    private final OggChecksum checksum = new OggChecksum();
    private long serial;
    private long pages;
    private boolean ended;
    private long packets;
    private long packetStart = -1;
    private long packetBytes;
    private int secondByte;
    private long samples;
    private int skip;

    OggOpusProbe(FileBytes file) {
        this.file = file;
    }

    MediaMetadata.Audio read() {
        for (long at = 0; at < file.length(); ) {
            at = page(at);
        }
        check(ended && packetStart < 0 && packets > 2);
        double seconds = (samples - skip) / RATE;
        return new MediaMetadata.Audio(
                "audio/ogg", MediaChecks.requireWithin(seconds, RecordingLimits.AUDIO, RecordingLimits.PADDING));
    }

    /** Reads one page. All pages must belong to one stream and have page sequence numbers without a gap. */
    private long page(long at) {
        check(!ended && file.has(at, "OggS\0"));
        int flags = file.u8(at + 5);
        serial = pages == 0 ? file.littleU32(at + 14) : serial;
        check(file.littleU32(at + 14) == serial && file.littleU32(at + 18) == pages);
        check((flags & FIRST) != 0 == (pages == 0) && (flags & CONTINUED) != 0 == packetStart >= 0);
        int segments = file.u8(at + 26);
        long end = at + PAGE_HEADER + segments;
        for (int i = 0; i < segments; i++) {
            end += file.u8(at + PAGE_HEADER + i);
        }
        check(end <= file.length() && checksum.of(file, at, end) == file.littleU32(at + 22));
        segments(at + PAGE_HEADER, segments);
        check(pages > 0 || (packets == 1 && packetStart < 0));
        ended = (flags & LAST) != 0;
        pages++;
        return end;
    }

    /** Assembles the packets of a page; only their first two bytes matter. */
    private void segments(long table, int segments) {
        long data = table + segments;
        for (int i = 0; i < segments; i++) {
            int length = file.u8(table + i);
            if (packetStart < 0) {
                packetStart = data;
                packetBytes = 0;
            }
            if (packetBytes <= 1 && packetBytes + length > 1) {
                secondByte = file.u8(data + 1 - packetBytes);
            }
            packetBytes += length;
            data += length;
            if (length < FULL_SEGMENT) {
                packet(packetStart, packetBytes);
                packetStart = -1;
            }
        }
    }

    private void packet(long start, long bytes) {
        if (packets == 0) {
            head(start, bytes);
        } else if (packets == 1) {
            check(bytes >= 16 && file.has(start, "OpusTags"));
        } else {
            check(bytes >= 1);
            samples += OpusPacket.samples(file.u8(start), bytes, secondByte);
        }
        packets++;
    }

    /** Reads the stream header. One or two channels are accepted. */
    private void head(long start, long bytes) {
        if (OTHER_CODECS.stream().anyMatch(codec -> file.has(start, codec))) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
        check(bytes >= 19 && file.has(start, "OpusHead") && (file.u8(start + 8) & 0xf0) == 0);
        if (file.u8(start + 18) != 0) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
        int channels = file.u8(start + 9);
        check(bytes == 19 && channels >= 1 && channels <= 2);
        skip = file.littleU16(start + 10);
        check(skip <= MAX_SKIP);
    }
}

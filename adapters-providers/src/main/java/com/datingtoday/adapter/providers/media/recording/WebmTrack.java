package com.datingtoday.adapter.providers.media.recording;

import static com.datingtoday.adapter.providers.media.file.MediaChecks.check;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.MediaChecks;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Description of the only track of a WebM file (RFC 9559, section 5.1.4), which must be Opus. */
final class WebmTrack {

    private static final long ENTRY = 0xae;
    private static final int NUMBER = 0xd7;
    private static final int UID = 0x73c5;
    private static final int TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int CODEC_PRIVATE = 0x63a2;
    private static final int CODEC_DELAY = 0x56aa;
    private static final int SEEK_PRE_ROLL = 0x56bb;
    private static final int AUDIO = 0xe1;
    private static final int ENCODINGS = 0x6d80;
    private static final int FLAG_LACING = 0x9c;
    private static final int DEFAULT_DURATION = 0x23e383;
    private static final long AUDIO_TYPE = 2;
    /** Bytes of the Opus header for one or two channels. */
    private static final int OPUS_HEADER_BYTES = 19;

    private static final long MAX_DELAY = 1_000_000_000;

    private final FileBytes file;
    private final BiConsumer<EbmlElement, Consumer<EbmlElement>> children;
    private final Consumer<EbmlElement> eraser;
    private boolean audio;
    private boolean opus;
    private long number;
    private long delay;

    /**
     * Creates a track that is not read yet.
     *
     * @param children passes the children of an element to a reader
     * @param eraser receives the elements to erase
     */
    WebmTrack(FileBytes file, BiConsumer<EbmlElement, Consumer<EbmlElement>> children, Consumer<EbmlElement> eraser) {
        this.file = file;
        this.children = children;
        this.eraser = eraser;
    }

    /** Reads a child of the element with the tracks. */
    void read(EbmlElement element) {
        if (element.id() != ENTRY) {
            eraser.accept(element);
            return;
        }
        if (number > 0) {
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
        children.accept(element, this::property);
        check(number > 0);
        if (!audio) {
            throw MediaChecks.unsupported(UnsupportedPart.TRACKS);
        }
        if (!opus) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
    }

    private void property(EbmlElement element) {
        switch ((int) element.id()) {
            case NUMBER -> number = element.integer(file);
            case TYPE -> audio = element.integer(file) == AUDIO_TYPE;
            case CODEC -> opus = element.is(file, "A_OPUS");
            case CODEC_PRIVATE -> header(element);
            case CODEC_DELAY -> {
                delay = element.integer(file);
                check(delay <= MAX_DELAY);
            }
            case ENCODINGS -> throw MediaChecks.unsupported(UnsupportedPart.CODEC);
            case UID, SEEK_PRE_ROLL, AUDIO, FLAG_LACING, DEFAULT_DURATION -> {}
            default -> eraser.accept(element);
        }
    }

    /** Checks the Opus header (RFC 7845, section 5.1); those of other codecs are ignored. */
    private void header(EbmlElement element) {
        long bytes = element.to() - element.from();
        if (file.has(element.from(), "OpusHead") && (bytes != OPUS_HEADER_BYTES || file.u8(element.from() + 18) != 0)) {
            throw MediaChecks.unsupported(UnsupportedPart.CODEC);
        }
    }

    /** Returns the number in the blocks of the track; 0 before it is read. */
    long number() {
        return number;
    }

    /** Returns the start of the stream that players skip, in nanoseconds. */
    long delay() {
        return delay;
    }
}

package com.datingtoday.adapter.providers.media;

import com.datingtoday.adapter.providers.media.file.DecoderFailures;
import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.DecoderPool;
import com.datingtoday.adapter.providers.media.picture.ImageCodecs;
import com.datingtoday.adapter.providers.media.picture.JpegProbe;
import com.datingtoday.adapter.providers.media.picture.PictureDecoder;
import com.datingtoday.adapter.providers.media.picture.PictureRenditions;
import com.datingtoday.adapter.providers.media.picture.PictureSource;
import com.datingtoday.adapter.providers.media.picture.PngProbe;
import com.datingtoday.adapter.providers.media.picture.SrgbConverter;
import com.datingtoday.adapter.providers.media.picture.WebpProbe;
import com.datingtoday.adapter.providers.media.recording.AdtsProbe;
import com.datingtoday.adapter.providers.media.recording.AmrProbe;
import com.datingtoday.adapter.providers.media.recording.Mp4MetadataStripper;
import com.datingtoday.adapter.providers.media.recording.Mp4Probe;
import com.datingtoday.adapter.providers.media.recording.OggOpusProbe;
import com.datingtoday.application.media.port.MediaProcessor;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Looks into files in this process. Structures are walked on the caller's thread, which costs little; only what is
 * within bounds is decoded, in a place of its own.
 */
@Component
final class LocalMediaProcessor implements MediaProcessor {

    private static final long MEGABYTE = 1 << 20;

    private final DecoderPool place;
    private final PictureDecoder decoder;
    private final PictureRenditions renditions;

    LocalMediaProcessor(DecoderPool place) {
        var codecs = new ImageCodecs();
        this.place = place;
        this.decoder = new PictureDecoder(codecs);
        this.renditions = new PictureRenditions(codecs);
    }

    @Override
    public ProcessedMedia process(Path path, Set<MediaKind> kinds) {
        try (var file = FileBytes.open(path)) {
            return processed(path, file, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessedMedia processed(Path path, FileBytes file, Set<MediaKind> kinds) throws IOException {
        var fileFormat = FileFormat.of(file).filter(it -> isTaken(it, kinds)).orElseThrow(() -> unsupported(kinds));
        checkSize(
                file,
                fileFormat.kind() == MediaKind.VIDEO && !kinds.contains(MediaKind.VIDEO)
                        ? MediaKind.AUDIO
                        : fileFormat.kind());
        if (fileFormat.kind() == MediaKind.PICTURE) {
            var source = probed(file, fileFormat);
            return place.run(() -> madeAnew(source, file));
        }
        var facts = recorded(file, fileFormat);
        if (!kinds.contains(facts.kind())) {
            throw unsupported(kinds);
        }
        checkSize(file, facts.kind());
        if (fileFormat == FileFormat.MP4) {
            Mp4MetadataStripper.erase(path, file, Mp4MetadataStripper.toErase(file));
        }
        return new ProcessedMedia.Recording(facts);
    }

    /** An MP4 may hold a voice or a film, which is seen later. */
    private static boolean isTaken(FileFormat fileFormat, Set<MediaKind> kinds) {
        return kinds.contains(fileFormat.kind()) || (fileFormat == FileFormat.MP4 && kinds.contains(MediaKind.AUDIO));
    }

    private static PictureSource probed(FileBytes file, FileFormat fileFormat) {
        try {
            return switch (fileFormat) {
                case JPEG -> new JpegProbe(file).read();
                case PNG -> new PngProbe(file).read();
                default -> new WebpProbe(file).read();
            };
        } catch (RuntimeException e) {
            throw DecoderFailures.refusal(e);
        }
    }

    private static MediaMetadata recorded(FileBytes file, FileFormat fileFormat) {
        try {
            return switch (fileFormat) {
                case AMR -> new AmrProbe(file).read();
                case ADTS -> new AdtsProbe(file).read();
                case OGG -> new OggOpusProbe(file).read();
                default -> new Mp4Probe(file).read();
            };
        } catch (RuntimeException e) {
            throw DecoderFailures.refusal(e);
        }
    }

    private ProcessedMedia.Picture madeAnew(PictureSource source, FileBytes file) throws IOException {
        var stored = decoder.decode(source, source.coded().bytes(file));
        var profile = source.profile().read(file, stored.channels());
        var picture = SrgbConverter.of(stored, source.ink(), profile).upright(source.orientation());
        return renditions.of(picture);
    }

    private static DomainException unsupported(Set<MediaKind> kinds) {
        return new DomainException(new MediaError.UnsupportedType(FileFormat.names(kinds)));
    }

    private static void checkSize(FileBytes file, MediaKind kind) {
        long limit = switch (kind) {
            case PICTURE -> 20 * MEGABYTE;
            case AUDIO -> 4 * MEGABYTE;
            case VIDEO -> 50 * MEGABYTE;
        };
        if (file.length() > limit) {
            throw new DomainException(new MediaError.TooLarge(limit));
        }
    }
}

package com.datingtoday.adapter.providers.media;

import com.datingtoday.adapter.providers.media.file.Codec;
import com.datingtoday.adapter.providers.media.file.Failures;
import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.picture.DecodingPlace;
import com.datingtoday.adapter.providers.media.picture.ImageCodecs;
import com.datingtoday.adapter.providers.media.picture.JpegProbe;
import com.datingtoday.adapter.providers.media.picture.PictureDecoder;
import com.datingtoday.adapter.providers.media.picture.PictureRenditions;
import com.datingtoday.adapter.providers.media.picture.PictureSource;
import com.datingtoday.adapter.providers.media.picture.PngProbe;
import com.datingtoday.adapter.providers.media.picture.SrgbColours;
import com.datingtoday.adapter.providers.media.picture.WebpProbe;
import com.datingtoday.adapter.providers.media.recording.AdtsProbe;
import com.datingtoday.adapter.providers.media.recording.AmrProbe;
import com.datingtoday.adapter.providers.media.recording.Mp4Erasing;
import com.datingtoday.adapter.providers.media.recording.Mp4Probe;
import com.datingtoday.adapter.providers.media.recording.OggOpusProbe;
import com.datingtoday.application.media.port.MediaProcessing;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaFacts;
import com.datingtoday.domain.media.MediaKind;
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
final class LocalMediaProcessing implements MediaProcessing {

    private static final long MEGABYTE = 1 << 20;

    private final DecodingPlace place;
    private final PictureDecoder decoder;
    private final PictureRenditions renditions;

    LocalMediaProcessing(DecodingPlace place) {
        var codecs = new ImageCodecs();
        this.place = place;
        this.decoder = new PictureDecoder(codecs);
        this.renditions = new PictureRenditions(codecs);
    }

    @Override
    public Processed process(Path path, Set<MediaKind> kinds) {
        try (var file = FileBytes.open(path)) {
            return processed(path, file, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Processed processed(Path path, FileBytes file, Set<MediaKind> kinds) throws IOException {
        var codec = Codec.of(file).filter(it -> isTaken(it, kinds)).orElseThrow(() -> unsupported(kinds));
        checkSize(
                file,
                codec.kind() == MediaKind.VIDEO && !kinds.contains(MediaKind.VIDEO) ? MediaKind.AUDIO : codec.kind());
        if (codec.kind() == MediaKind.PICTURE) {
            var source = probed(file, codec);
            return place.run(() -> madeAnew(source, file));
        }
        var facts = recorded(file, codec);
        if (!kinds.contains(facts.kind())) {
            throw unsupported(kinds);
        }
        checkSize(file, facts.kind());
        if (codec == Codec.MP4) {
            Mp4Erasing.erase(path, file, Mp4Erasing.toErase(file));
        }
        return new Processed.Recording(facts);
    }

    /** An MP4 may hold a voice or a film, which is seen later. */
    private static boolean isTaken(Codec codec, Set<MediaKind> kinds) {
        return kinds.contains(codec.kind()) || (codec == Codec.MP4 && kinds.contains(MediaKind.AUDIO));
    }

    private static PictureSource probed(FileBytes file, Codec codec) {
        try {
            return switch (codec) {
                case JPEG -> new JpegProbe(file).read();
                case PNG -> new PngProbe(file).read();
                default -> new WebpProbe(file).read();
            };
        } catch (RuntimeException e) {
            throw Failures.refusal(e);
        }
    }

    private static MediaFacts recorded(FileBytes file, Codec codec) {
        try {
            return switch (codec) {
                case AMR -> new AmrProbe(file).read();
                case ADTS -> new AdtsProbe(file).read();
                case OGG -> new OggOpusProbe(file).read();
                default -> new Mp4Probe(file).read();
            };
        } catch (RuntimeException e) {
            throw Failures.refusal(e);
        }
    }

    private Processed.Picture madeAnew(PictureSource source, FileBytes file) throws IOException {
        var stored = decoder.decode(source, source.coded().bytes(file));
        var profile = source.profile().read(file, stored.channels());
        var picture = SrgbColours.of(stored, source.ink(), profile).upright(source.orientation());
        return renditions.of(picture);
    }

    private static DomainException unsupported(Set<MediaKind> kinds) {
        return new DomainException(new MediaError.UnsupportedType(Codec.names(kinds)));
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

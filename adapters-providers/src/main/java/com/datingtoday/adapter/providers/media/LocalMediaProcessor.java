package com.datingtoday.adapter.providers.media;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import com.datingtoday.adapter.providers.media.picture.PictureProcessor;
import com.datingtoday.adapter.providers.media.recording.RecordingInspector;
import com.datingtoday.application.media.port.MediaProcessor;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaLimits;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Media processor that parses and decodes files in this process. */
@Component
final class LocalMediaProcessor implements MediaProcessor, AutoCloseable {

    private final PictureProcessor pictures;

    LocalMediaProcessor(MediaProcessingSettings settings) {
        this.pictures = new PictureProcessor(
                settings.threads(), settings.queueCapacity(), settings.queueTimeout(), settings.processingTimeout());
    }

    @Override
    public ProcessedMedia process(Path path, Set<MediaKind> kinds) {
        try (var file = FileBytes.open(path)) {
            return process(path, file, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessedMedia process(Path path, FileBytes file, Set<MediaKind> kinds) throws IOException {
        var format = FileFormat.of(file)
                .filter(candidate -> isAllowed(candidate, kinds))
                .orElseThrow(() -> unsupported(file, kinds));
        checkSize(
                file,
                format.kind() == MediaKind.VIDEO && !kinds.contains(MediaKind.VIDEO) ? MediaKind.AUDIO : format.kind());
        if (format.kind() == MediaKind.PICTURE) {
            return pictures.process(file, format);
        }
        var recording = RecordingInspector.inspect(file, format);
        var metadata = recording.metadata();
        if (!kinds.contains(metadata.kind())) {
            throw unsupported(file, kinds);
        }
        checkSize(file, metadata.kind());
        recording.erase(path);
        return new ProcessedMedia.Recording(metadata);
    }

    /**
     * Returns whether the format may hold one of the kinds; an MP4 file can be audio only, which its first bytes do not
     * show.
     */
    private static boolean isAllowed(FileFormat format, Set<MediaKind> kinds) {
        return kinds.contains(format.kind()) || (format.canBeAudio() && kinds.contains(MediaKind.AUDIO));
    }

    private static DomainException unsupported(FileBytes file, Set<MediaKind> kinds) {
        var part = FileFormat.isHeic(file) ? UnsupportedPart.HEIC : UnsupportedPart.CONTAINER;
        return new DomainException(new MediaError.UnsupportedType(FileFormat.names(kinds), part));
    }

    private static void checkSize(FileBytes file, MediaKind kind) {
        long limit = switch (kind) {
            case PICTURE -> MediaLimits.PICTURE_BYTES;
            case AUDIO -> MediaLimits.AUDIO_BYTES;
            case VIDEO -> MediaLimits.VIDEO_BYTES;
        };
        if (file.length() > limit) {
            throw new DomainException(new MediaError.TooLarge(limit));
        }
    }

    @Override
    public void close() {
        pictures.close();
    }
}

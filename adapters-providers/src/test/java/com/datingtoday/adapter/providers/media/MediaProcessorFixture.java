package com.datingtoday.adapter.providers.media;

import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Production media processor for files that tests hold in memory. */
public final class MediaProcessorFixture implements AutoCloseable {

    public static final Set<MediaKind> ALL = EnumSet.allOf(MediaKind.class);

    private final LocalMediaProcessor processor;
    private final Path folder;

    public MediaProcessorFixture(Path folder) {
        this(folder, new MediaProcessingSettings(2, 32, Duration.ofSeconds(30), Duration.ofSeconds(30)));
    }

    MediaProcessorFixture(Path folder, MediaProcessingSettings settings) {
        this.folder = folder;
        this.processor = new LocalMediaProcessor(settings);
    }

    public Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "sent", null), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessedMedia process(Path file, Set<MediaKind> kinds) {
        return processor.process(file, kinds);
    }

    public ProcessedMedia process(byte[] content) {
        return process(file(content), ALL);
    }

    public ProcessedMedia.Picture picture(byte[] content) {
        return (ProcessedMedia.Picture) process(content);
    }

    /** Returns the number of the response code to an upload, 0 if the file is accepted. */
    public int code(byte[] content) {
        return code(file(content));
    }

    int code(Path file) {
        try {
            process(file, ALL);
            return 0;
        } catch (DomainException e) {
            return switch (e.error()) {
                case MediaError.UnsupportedType _ -> 1201;
                case MediaError.Unreadable _ -> 1202;
                case MediaError.TooManyPixels _, MediaError.SideTooLong _ -> 1203;
                case MediaError.Animated _ -> 1204;
                case MediaError.TooLong _ -> 1205;
                default -> throw e;
            };
        }
    }

    /** Returns the error of a rejected file. */
    public DomainError refusal(Path file, Set<MediaKind> kinds) {
        try {
            throw new AssertionError("taken: " + process(file, kinds));
        } catch (DomainException e) {
            return e.error();
        }
    }

    public DomainError refusal(byte[] content) {
        return refusal(file(content), ALL);
    }

    @Override
    public void close() {
        processor.close();
    }
}

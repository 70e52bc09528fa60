package com.datingtoday.application.media.upload;

import com.datingtoday.application.media.MediaPolicy;
import com.datingtoday.application.media.RenditionKeys;
import com.datingtoday.application.media.port.MediaProcessor;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

@UseCase
record UploadMediaUseCase(
        MediaProcessor mediaProcessor,
        MediaStorage storage,
        StoredMedia stored,
        RecentUploadCache recent,
        RandomSource randomSource,
        MediaPolicy policy,
        Clock clock)
        implements UploadMedia {

    private static final int ID_BYTES = 16;

    @Override
    public Media upload(Command command) {
        var processedMedia = mediaProcessor.process(command.file(), command.kinds());
        if (processedMedia.metadata() instanceof MediaMetadata.Picture picture) {
            command.pictureLimits().check(picture);
        }
        var now = clock.instant();
        var teaser = processedMedia instanceof ProcessedMedia.Picture ? newId() : null;
        var media = new Media(newId(), command.owner(), processedMedia.metadata(), size(command.file()), teaser, now);
        if (!stored.create(media, now.plus(policy.unattachedLifetime()), policy.maxUnattachedFiles())) {
            throw new DomainException(new MediaError.TooManyUnattachedFiles(policy.maxUnattachedFiles()));
        }
        // If this fails, parts may be stored; the row lets the scheduled job delete them.
        store(media, processedMedia, command.file());
        recent.add(media);
        return media;
    }

    private void store(Media media, ProcessedMedia processedMedia, Path file) {
        var type = media.metadata().contentType();
        switch (processedMedia) {
            case ProcessedMedia.Picture picture ->
                picture.renditions()
                        .forEach((rendition, bytes) -> storage.put(RenditionKeys.of(media, rendition), type, bytes));
            case ProcessedMedia.Recording _ -> storage.put(RenditionKeys.of(media, Rendition.ORIGINAL), type, file);
        }
    }

    private MediaId newId() {
        return new MediaId(randomSource.hex(ID_BYTES));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package com.datingtoday.application.media.upload;

import com.datingtoday.application.media.MediaPolicy;
import com.datingtoday.application.media.StoredKeys;
import com.datingtoday.application.media.port.MediaProcessing;
import com.datingtoday.application.media.port.MediaProcessing.Processed;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

@UseCase
record UploadMediaUseCase(
        MediaProcessing processing,
        MediaStorage storage,
        StoredMedia stored,
        RecentUploads recent,
        RandomSource randomSource,
        MediaPolicy policy,
        Clock clock)
        implements UploadMedia {

    private static final int ID_BYTES = 16;

    @Override
    public Media upload(Command command) {
        var processed = processing.process(command.file(), command.kinds());
        var now = clock.instant();
        var teaser = processed instanceof Processed.Picture ? newId() : null;
        var media = new Media(newId(), command.owner(), processed.facts(), size(command.file()), teaser, now);
        if (!stored.begin(media, now.plus(policy.unusedLifetime()), policy.mostUnused())) {
            throw new DomainException(new MediaError.TooManyUploads(policy.mostUnused()));
        }
        // If this fails, something may be stored yet, or later; the row leads the sweep to it.
        store(media, processed, command.file());
        recent.add(media);
        return media;
    }

    private void store(Media media, Processed processed, Path file) {
        var type = media.facts().contentType();
        switch (processed) {
            case Processed.Picture picture ->
                picture.renditions()
                        .forEach((rendition, bytes) -> storage.put(StoredKeys.of(media, rendition), type, bytes));
            case Processed.Recording _ -> storage.put(StoredKeys.of(media, Rendition.ORIGINAL), type, file);
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

package com.datingtoday.application.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.media.delivery.GetMediaContent;
import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.port.InMemoryStoredMedia;
import com.datingtoday.application.media.port.MediaProcessor;
import com.datingtoday.application.media.port.MediaProcessor.ProcessedMedia;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.upload.RecentUploadCache;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.media.usage.DeleteUnattachedMedia;
import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.media.usage.GetMedia;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Use cases of media over ports in memory. The processing result of an upload is configurable; the default is a
 * picture.
 */
public final class MediaFixture {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final UserId ANNA = new UserId(100_001);
    public static final UserId BOB = new UserId(100_002);

    /** Content of ten digits; the configured result determines the kind. */
    public static final Path FILE = here();

    public static final MediaPolicy POLICY =
            new MediaPolicy(Duration.ofDays(1), 5, Duration.ofHours(1), "https://media.example.com");
    public static final ProcessedMedia PICTURE = new ProcessedMedia.Picture(
            MediaSamples.PICTURE,
            Map.of(
                    Rendition.LARGE, "large".getBytes(US_ASCII),
                    Rendition.MEDIUM, "medium".getBytes(US_ASCII),
                    Rendition.SMALL, "small".getBytes(US_ASCII),
                    Rendition.TEASER, "teaser".getBytes(US_ASCII)));
    public static final ProcessedMedia VOICE =
            new ProcessedMedia.Recording(new MediaMetadata.Audio("audio/amr", Duration.ofSeconds(3)));

    public final TestClock clock = new TestClock(NOON);
    public final InMemoryStoredMedia stored = new InMemoryStoredMedia();
    final RecentUploadCache recent = new RecentUploadCache();
    public final FailingMediaStorage storage = new FailingMediaStorage();
    public final TestKeyedHasher keyedHasher = new TestKeyedHasher();

    private final SeededRandomSource randomSource = new SeededRandomSource(11);

    /** Creates an audio or video result. */
    private static Path here() {
        try {
            var file = Files.createTempFile("upload", ".bin");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "0123456789");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a file. */
    public GetMedia getMedia() {
        return UseCaseFactory.create(GetMedia.class, stored, recent);
    }

    public UploadMedia uploadMedia(MediaProcessor processing) {
        return UseCaseFactory.create(
                UploadMedia.class, processing, storage, stored, recent, randomSource, POLICY, clock);
    }

    /** Processes every file as a picture. */
    public UploadMedia uploadMedia() {
        return uploadMedia((file, kinds) -> PICTURE);
    }

    public Media upload(UserId owner, ProcessedMedia processedMedia) {
        return uploadMedia((file, kinds) -> processedMedia)
                .upload(new UploadMedia.Command(owner, FILE, Set.of(MediaKind.values())));
    }

    public GetPicture getPicture() {
        return UseCaseFactory.create(GetPicture.class, storage);
    }

    public AttachMedia attachMedia() {
        return UseCaseFactory.create(AttachMedia.class, stored, clock);
    }

    public DetachMedia detachMedia() {
        return UseCaseFactory.create(DetachMedia.class, stored, clock);
    }

    public CopyPicture copyPicture() {
        return UseCaseFactory.create(CopyPicture.class, getPicture(), stored, storage, randomSource, POLICY, clock);
    }

    /** Runs the deletion; returns the number of deleted files. */
    public int deleteUnattachedMedia() {
        return UseCaseFactory.create(DeleteUnattachedMedia.class, stored, storage, clock)
                .delete();
    }

    public CreateMediaLink createMediaLink() {
        return UseCaseFactory.create(CreateMediaLink.class, keyedHasher, POLICY, clock);
    }

    public GetMediaContent getMediaContent() {
        return UseCaseFactory.create(GetMediaContent.class, storage, keyedHasher, clock);
    }
}

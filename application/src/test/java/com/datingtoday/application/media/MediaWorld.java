package com.datingtoday.application.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.datingtoday.application.media.delivery.LinkMedia;
import com.datingtoday.application.media.delivery.OpenMedia;
import com.datingtoday.application.media.delivery.ReadPicture;
import com.datingtoday.application.media.port.InMemoryStoredMedia;
import com.datingtoday.application.media.port.MediaProcessing;
import com.datingtoday.application.media.port.MediaProcessing.Processed;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.media.upload.RecentUploads;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.application.media.usage.CopyPicture;
import com.datingtoday.application.media.usage.KnowMedia;
import com.datingtoday.application.media.usage.ReleaseMedia;
import com.datingtoday.application.media.usage.SweepMedia;
import com.datingtoday.application.media.usage.UseMedia;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaFacts;
import com.datingtoday.domain.media.MediaKind;
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

/** The feature over ports in memory; whatever is uploaded is processed as a test says, a picture if it says nothing. */
public final class MediaWorld {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final UserId ANNA = new UserId(100_001);
    public static final UserId BOB = new UserId(100_002);

    /** Ten digits; processing says what it is. */
    public static final Path FILE = here();

    public static final MediaPolicy POLICY =
            new MediaPolicy(Duration.ofDays(1), 5, Duration.ofHours(1), "https://media.example.com");
    public static final Processed PICTURE = new Processed.Picture(
            MediaSamples.PICTURE,
            Map.of(
                    Rendition.LARGE, "large".getBytes(US_ASCII),
                    Rendition.MEDIUM, "medium".getBytes(US_ASCII),
                    Rendition.SMALL, "small".getBytes(US_ASCII),
                    Rendition.TEASER, "teaser".getBytes(US_ASCII)));
    public static final Processed VOICE =
            new Processed.Recording(new MediaFacts.Audio("audio/amr", Duration.ofSeconds(3)));

    public final TestClock clock = new TestClock(NOON);
    public final InMemoryStoredMedia stored = new InMemoryStoredMedia();
    final RecentUploads recent = new RecentUploads();
    public final BreakableStorage storage = new BreakableStorage();
    public final TestKeyedHasher hashes = new TestKeyedHasher();

    private final SeededRandomSource randomness = new SeededRandomSource(11);

    /** A file that stays as it is. */
    private static Path here() {
        try {
            var file = Files.createTempFile("upload", ".bin");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "0123456789");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that somebody wants to use. */
    public KnowMedia knowMedia() {
        return UseCaseFactory.create(KnowMedia.class, stored, recent);
    }

    public UploadMedia uploadMedia(MediaProcessing processing) {
        return UseCaseFactory.create(UploadMedia.class, processing, storage, stored, recent, randomness, POLICY, clock);
    }

    /** Takes any file for a picture. */
    public UploadMedia uploadMedia() {
        return uploadMedia((file, kinds) -> PICTURE);
    }

    public Media upload(UserId owner, Processed processed) {
        return uploadMedia((file, kinds) -> processed)
                .upload(new UploadMedia.Command(owner, FILE, Set.of(MediaKind.values())));
    }

    public ReadPicture readPicture() {
        return UseCaseFactory.create(ReadPicture.class, storage);
    }

    public UseMedia useMedia() {
        return UseCaseFactory.create(UseMedia.class, stored, clock);
    }

    public ReleaseMedia releaseMedia() {
        return UseCaseFactory.create(ReleaseMedia.class, stored, clock);
    }

    public CopyPicture copyPicture() {
        return UseCaseFactory.create(CopyPicture.class, readPicture(), stored, storage, randomness, POLICY, clock);
    }

    /** How many files go now. */
    public int sweep() {
        return UseCaseFactory.create(SweepMedia.class, stored, storage, clock).sweep();
    }

    public LinkMedia linkMedia() {
        return UseCaseFactory.create(LinkMedia.class, hashes, POLICY, clock);
    }

    public OpenMedia openMedia() {
        return UseCaseFactory.create(OpenMedia.class, storage, hashes, clock);
    }
}

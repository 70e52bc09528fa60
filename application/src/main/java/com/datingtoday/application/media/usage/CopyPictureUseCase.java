package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.MediaPolicy;
import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import java.time.Clock;
import java.util.Optional;

@UseCase
record CopyPictureUseCase(
        GetPicture getPicture,
        StoredMedia stored,
        MediaStorage storage,
        RandomSource randomSource,
        MediaPolicy policy,
        Clock clock)
        implements CopyPicture {

    private static final int ID_BYTES = 16;

    @Override
    public Optional<MediaId> copy(Command command) {
        var picture = stored.find(command.owner(), command.media()).orElse(null);
        var bytes = getPicture
                .get(new GetPicture.Query(command.media(), Rendition.LARGE))
                .orElse(null);
        if (picture == null || bytes == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var id = new MediaId(randomSource.hex(ID_BYTES));
        var copy = new Media(id, command.copyOwner(), picture.metadata(), bytes.length, null, now);
        stored.create(copy, now.plus(policy.unattachedLifetime()), Integer.MAX_VALUE);
        storage.put(
                new MediaStorage.Key(id, Rendition.LARGE), picture.metadata().contentType(), bytes);
        return Optional.of(id);
    }
}

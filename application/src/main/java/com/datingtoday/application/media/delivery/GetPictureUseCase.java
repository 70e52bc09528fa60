package com.datingtoday.application.media.delivery;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.UseCase;
import java.io.IOException;
import java.util.Optional;

@UseCase
record GetPictureUseCase(MediaStorage storage) implements GetPicture {

    @Override
    public Optional<byte[]> get(Query query) {
        return storage.open(new MediaStorage.Key(query.media(), query.rendition()), null)
                .map(GetPictureUseCase::bytes);
    }

    private static byte[] bytes(MediaStorage.Content content) {
        try (var stream = content.bytes()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new DependencyUnavailableException(Dependency.MEDIA_STORAGE, failure);
        }
    }
}

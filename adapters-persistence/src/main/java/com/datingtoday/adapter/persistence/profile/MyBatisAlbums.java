package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
record MyBatisAlbums(AlbumMapper mapper) implements Albums {

    @Override
    public UserAlbum find(UserId user) {
        return PhotoRow.album(mapper.select(List.of(user.value())));
    }

    @Override
    public UserAlbum lock(UserId user) {
        // Locks the row of the user, because an empty album has no rows; then reads the latest photos.
        mapper.lockUser(user.value());
        return PhotoRow.album(mapper.lock(user.value()));
    }

    @Override
    public void save(UserId user, UserAlbum before, UserAlbum after, Instant now) {
        var removed = before.photos().stream()
                .map(Photo::id)
                .filter(id -> after.find(id).isEmpty())
                .toList();
        if (!removed.isEmpty()) {
            mapper.delete(user.value(), removed);
        }
        var old = rows(user, before);
        var changed =
                rows(user, after).stream().filter(row -> !old.contains(row)).toList();
        if (!changed.isEmpty()) {
            mapper.upsert(changed, now);
        }
        var avatar = after.avatar().map(photo -> photo.media().value()).orElse(null);
        mapper.updateAvatar(user.value(), avatar, now);
    }

    private static List<PhotoRow> rows(UserId user, UserAlbum album) {
        var photos = album.photos();
        return IntStream.range(0, photos.size())
                .mapToObj(position -> PhotoRow.of(user, position, photos.get(position)))
                .toList();
    }
}

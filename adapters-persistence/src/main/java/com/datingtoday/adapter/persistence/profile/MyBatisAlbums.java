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
        // The user's own line, since an empty album has none; then what is there now, whatever was read before.
        mapper.lockUser(user.value());
        return PhotoRow.album(mapper.lock(user.value()));
    }

    @Override
    public void save(UserId user, UserAlbum before, UserAlbum after, Instant now) {
        var gone = before.photos().stream()
                .map(Photo::id)
                .filter(id -> after.find(id).isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            mapper.delete(user.value(), gone);
        }
        var old = rows(user, before);
        var changed =
                rows(user, after).stream().filter(row -> !old.contains(row)).toList();
        if (!changed.isEmpty()) {
            mapper.put(changed, now);
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

package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Requires serialized transactions. */
public record InMemoryAlbums(InMemoryProfiles profiles) implements Albums {

    @Override
    public UserAlbum find(UserId user) {
        return profiles.album(user);
    }

    @Override
    public UserAlbum lock(UserId user) {
        return profiles.album(user);
    }

    @Override
    public void save(UserId user, UserAlbum before, UserAlbum after, Instant now) {
        profiles.putAlbum(user, after);
    }
}

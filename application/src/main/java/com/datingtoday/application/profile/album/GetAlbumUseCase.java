package com.datingtoday.application.profile.album;

import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserAlbum;

@UseCase
record GetAlbumUseCase(Albums albums) implements GetAlbum {

    @Override
    public UserAlbum get(Query query) {
        return albums.find(query.user());
    }
}

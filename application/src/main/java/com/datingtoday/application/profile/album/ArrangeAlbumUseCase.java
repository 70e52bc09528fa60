package com.datingtoday.application.profile.album;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserAlbum;

@UseCase
record ArrangeAlbumUseCase(AlbumChanging changing) implements ArrangeAlbum {

    @Override
    public UserAlbum arrange(Command command) {
        return changing.arrange(command.user(), command.order());
    }
}

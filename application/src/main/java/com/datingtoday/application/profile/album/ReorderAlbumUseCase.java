package com.datingtoday.application.profile.album;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserAlbum;

@UseCase
record ReorderAlbumUseCase(AlbumEditor changing) implements ReorderAlbum {

    @Override
    public UserAlbum arrange(Command command) {
        return changing.arrange(command.user(), command.order());
    }
}

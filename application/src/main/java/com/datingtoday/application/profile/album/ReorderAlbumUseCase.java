package com.datingtoday.application.profile.album;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserAlbum;

@UseCase
record ReorderAlbumUseCase(AlbumEditor albumEditor) implements ReorderAlbum {

    @Override
    public UserAlbum reorder(Command command) {
        return albumEditor.reorder(command.user(), command.order());
    }
}

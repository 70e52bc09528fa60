package com.datingtoday.application.profile.album;

import com.datingtoday.application.shared.UseCase;

@UseCase
record RemovePhotoUseCase(AlbumChanging changing) implements RemovePhoto {

    @Override
    public void remove(Command command) {
        changing.remove(command.user(), command.photo());
    }
}

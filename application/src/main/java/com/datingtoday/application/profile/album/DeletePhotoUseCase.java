package com.datingtoday.application.profile.album;

import com.datingtoday.application.shared.UseCase;

@UseCase
record DeletePhotoUseCase(AlbumEditor changing) implements DeletePhoto {

    @Override
    public void remove(Command command) {
        changing.remove(command.user(), command.photo());
    }
}

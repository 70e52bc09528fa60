package com.datingtoday.application.profile.album;

import com.datingtoday.application.shared.UseCase;

@UseCase
record DeletePhotoUseCase(AlbumEditor albumEditor) implements DeletePhoto {

    @Override
    public void delete(Command command) {
        albumEditor.delete(command.user(), command.photo());
    }
}

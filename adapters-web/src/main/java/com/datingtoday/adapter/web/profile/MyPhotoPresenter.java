package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.AlbumController.MyPhotoResponse;
import com.datingtoday.domain.profile.Photo;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Presenter of the owner's photos, with their moderation state. */
@Component
record MyPhotoPresenter(PersonPresenter people) {

    MyPhotoResponse toResponse(Photo photo) {
        var response = people.toPhotoResponse(photo);
        return new MyPhotoResponse(
                photo.id(),
                photo.state().name().toLowerCase(Locale.ROOT),
                response.width(),
                response.height(),
                response.blurhash(),
                response.large(),
                response.medium(),
                response.small());
    }
}

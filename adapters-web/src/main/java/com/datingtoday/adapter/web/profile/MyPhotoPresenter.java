package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.AlbumController.MyPhotoResponse;
import com.datingtoday.domain.profile.Photo;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** One's own photos, with what becomes of them. */
@Component
record MyPhotoPresenter(PersonPresenter people) {

    MyPhotoResponse data(Photo photo) {
        var seen = people.photo(photo);
        return new MyPhotoResponse(
                photo.id(),
                photo.state().name().toLowerCase(Locale.ROOT),
                seen.width(),
                seen.height(),
                seen.blurhash(),
                seen.large(),
                seen.medium(),
                seen.small());
    }
}

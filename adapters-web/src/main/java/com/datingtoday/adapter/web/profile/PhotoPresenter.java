package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.AlbumController.MyPhotoResponse;
import com.datingtoday.adapter.web.profile.PersonResponse.AvatarResponse;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.Photo;
import org.springframework.stereotype.Component;

/** Presenter of photos with links to their renditions. */
@Component
public record PhotoPresenter(CreateMediaLink createMediaLink) {

    /** Returns a link to the blurred rendition, which does not identify the owner. */
    public String teaserLink(Photo photo) {
        return link(photo.teaser(), Rendition.TEASER);
    }

    AvatarResponse toAvatarResponse(Photo photo) {
        return new AvatarResponse(
                photo.picture().blurHash(),
                link(photo.media(), Rendition.MEDIUM),
                link(photo.media(), Rendition.SMALL));
    }

    PhotoResponse toResponse(Photo photo) {
        var picture = photo.picture();
        return new PhotoResponse(
                photo.id(),
                picture.width(),
                picture.height(),
                picture.blurHash(),
                link(photo.media(), Rendition.LARGE),
                link(photo.media(), Rendition.MEDIUM),
                link(photo.media(), Rendition.SMALL));
    }

    /** Returns the photo with its moderation state, for its owner. */
    MyPhotoResponse toMyResponse(Photo photo) {
        var response = toResponse(photo);
        return new MyPhotoResponse(
                photo.id(),
                WireNames.of(photo.state()),
                response.width(),
                response.height(),
                response.blurhash(),
                response.large(),
                response.medium(),
                response.small());
    }

    private String link(MediaId media, Rendition rendition) {
        return createMediaLink.create(new CreateMediaLink.Query(media, rendition));
    }
}

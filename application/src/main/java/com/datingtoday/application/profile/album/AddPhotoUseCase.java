package com.datingtoday.application.profile.album;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.profile.album.AlbumEditor.NewPhoto;
import com.datingtoday.application.profile.moderation.ProfileModeration;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.profile.view.ProfileVisibilityService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.PictureLimits;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@UseCase
record AddPhotoUseCase(
        ProfileVisibilityService profileVisibilityService,
        Albums albums,
        AlbumEditor albumEditor,
        UploadMedia uploadMedia,
        GetPicture getPicture,
        DetachMedia detachMedia,
        ProfileModeration profileModeration,
        IdGenerator idGenerator,
        Clock clock)
        implements AddPhoto {

    @Override
    public Photo add(Command command) {
        profileVisibilityService.getProfile(command.user()).requireMayReachOthers();
        albums.find(command.user()).requireCapacity();
        var media = uploadMedia.upload(new UploadMedia.Command(
                command.user(), command.file(), Set.of(MediaKind.PICTURE), PictureLimits.PHOTO));
        var newPhoto = moderateOrDetach(media);
        try {
            return albumEditor.add(command.user(), newPhoto);
        } catch (DomainException rejected) {
            // After any other exception the transaction may be committed, so the file is left to the cleanup of
            // unattached files.
            detach(media);
            throw rejected;
        }
    }

    private NewPhoto moderateOrDetach(Media media) {
        try {
            return moderate(media);
        } catch (RuntimeException failure) {
            detach(media);
            throw failure;
        }
    }

    private void detach(Media media) {
        detachMedia.detach(new DetachMedia.Command(media.owner(), List.of(media.id())));
    }

    private NewPhoto moderate(Media media) {
        var id = idGenerator.next(IdGenerator.Sequence.PHOTO);
        var jpeg = getPicture
                .get(new GetPicture.Query(media.id(), Rendition.MEDIUM))
                .orElseThrow(() ->
                        new IllegalStateException("a newly uploaded picture must be readable: media=" + media.id()));
        var review = new ReviewCase(media.owner(), Subject.PHOTO, id, null, ReviewState.PENDING, clock.instant());
        return switch (profileModeration.moderate(review, new Moderation.Content.Picture("photo", jpeg))) {
            case VISIBLE -> new NewPhoto(photo(id, media, ReviewState.VISIBLE), null);
            case PENDING -> new NewPhoto(photo(id, media, ReviewState.PENDING), review);
            case REFUSED -> throw new DomainException(new ProfileError.UnacceptableText("photo"));
        };
    }

    private static Photo photo(long id, Media media, ReviewState state) {
        var teaser = Objects.requireNonNull(media.teaser(), "a picture must have a teaser");
        return new Photo(id, media.id(), teaser, (MediaMetadata.Picture) media.metadata(), state);
    }
}

package com.datingtoday.application.profile.album;

import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.moderation.ProfileModeration;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes an album and attaches or detaches its files, under a lock of the album. */
@ApplicationService
public record AlbumEditor(
        Albums albums,
        Reviews reviews,
        CacheAwareTransaction cacheAwareTransaction,
        AttachMedia attachMedia,
        DetachMedia detachMedia,
        Clock clock) {

    /** New photo with its review case, unless it is already moderated. */
    record NewPhoto(Photo photo, @Nullable ReviewCase review) {}

    Photo add(UserId user, NewPhoto newPhoto) {
        var photo = newPhoto.photo();
        change(user, album -> {
            var after = album.add(photo);
            attachMedia.attach(new AttachMedia.Command(user, photo.media()));
            var review = newPhoto.review();
            if (review != null) {
                reviews.save(review, clock.instant().plus(ProfileModeration.RETRY_DELAY));
            }
            return after;
        });
        return photo;
    }

    UserAlbum reorder(UserId user, List<Long> order) {
        return change(user, album -> album.reorder(order));
    }

    public void delete(UserId user, long photoId) {
        change(user, album -> {
            var photo = album.find(photoId).orElseThrow(() -> new DomainException(new ProfileError.UnknownPhoto()));
            detachMedia.detach(new DetachMedia.Command(user, List.of(photo.media())));
            reviews.delete(user, Subject.PHOTO, photoId);
            return album.remove(photoId);
        });
    }

    private UserAlbum change(UserId user, UnaryOperator<UserAlbum> change) {
        return cacheAwareTransaction.changeProfile(user, () -> {
            var before = albums.lock(user);
            var after = change.apply(before);
            albums.save(user, before, after, clock.instant());
            return after;
        });
    }
}

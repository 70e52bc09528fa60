package com.datingtoday.application.profile.album;

import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.profile.change.Changing;
import com.datingtoday.application.profile.moderation.Judging;
import com.datingtoday.application.profile.port.Albums;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.profile.port.Reviews.Case;
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

/** Changes to an album, one after the other, together with what becomes of the stored files. */
@ApplicationService
public record AlbumChanging(
        Albums albums, Reviews reviews, Changing changing, AttachMedia attachMedia, DetachMedia detachMedia, Clock clock) {

    /** A photo, and the case about it if it is not judged yet. */
    record Shown(Photo photo, @Nullable Case review) {}

    Photo add(UserId user, Shown shown) {
        var photo = shown.photo();
        change(user, album -> {
            var after = album.add(photo);
            attachMedia.attach(new AttachMedia.Command(user, photo.media()));
            var review = shown.review();
            if (review != null) {
                reviews.put(review, clock.instant().plus(Judging.SOON));
            }
            return after;
        });
        return photo;
    }

    UserAlbum arrange(UserId user, List<Long> order) {
        return change(user, album -> album.arrange(order));
    }

    public void remove(UserId user, long photoId) {
        change(user, album -> {
            var photo = album.find(photoId).orElseThrow(() -> new DomainException(new ProfileError.UnknownPhoto()));
            detachMedia.detach(new DetachMedia.Command(user, List.of(photo.media())));
            reviews.drop(user, Subject.PHOTO, photoId);
            return album.remove(photoId);
        });
    }

    private UserAlbum change(UserId user, UnaryOperator<UserAlbum> change) {
        return changing.profile(user, () -> {
            var before = albums.lock(user);
            var after = change.apply(before);
            albums.save(user, before, after, clock.instant());
            return after;
        });
    }
}

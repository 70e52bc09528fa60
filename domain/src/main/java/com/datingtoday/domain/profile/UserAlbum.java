package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Ordered photos of a user.
 *
 * @param photos at most {@link #MAX_PHOTOS}; the first visible one is the avatar
 */
public record UserAlbum(List<Photo> photos) {

    public static final int MAX_PHOTOS = 9;

    public static final UserAlbum EMPTY = new UserAlbum(List.of());

    public UserAlbum {
        photos = List.copyOf(photos);
    }

    /** Rejects a further photo with {@code AlbumFull} if the album is full. */
    public void requireCapacity() {
        if (photos.size() >= MAX_PHOTOS) {
            throw new DomainException(new ProfileError.AlbumFull(MAX_PHOTOS));
        }
    }

    /** Returns a copy with a photo appended. */
    public UserAlbum add(Photo photo) {
        requireCapacity();
        var extended = new ArrayList<>(photos);
        extended.add(photo);
        return new UserAlbum(extended);
    }

    public UserAlbum remove(long photoId) {
        requirePhoto(photoId);
        return new UserAlbum(
                photos.stream().filter(photo -> photo.id() != photoId).toList());
    }

    /** Returns a copy in another order; the list must contain each photo id once. */
    public UserAlbum reorder(List<Long> order) {
        if (order.size() != photos.size() || new HashSet<>(order).size() != order.size()) {
            throw new DomainException(new ProfileError.IncompletePhotoOrder());
        }
        return new UserAlbum(order.stream().map(this::requirePhoto).toList());
    }

    /** Returns a copy with the result of moderation of a photo; a deleted photo is ignored. */
    public UserAlbum moderate(long photoId, ReviewState state) {
        return new UserAlbum(photos.stream()
                .map(photo -> photo.id() == photoId ? photo.withState(state) : photo)
                .toList());
    }

    public Optional<Photo> find(long photoId) {
        return photos.stream().filter(photo -> photo.id() == photoId).findAny();
    }

    /** Returns the photos that other users may see. */
    public List<Photo> visible() {
        return photos.stream().filter(Photo::isVisible).toList();
    }

    /** Returns the first visible photo. */
    public Optional<Photo> avatar() {
        return photos.stream().filter(Photo::isVisible).findFirst();
    }

    private Photo requirePhoto(long photoId) {
        return find(photoId).orElseThrow(() -> new DomainException(new ProfileError.UnknownPhoto()));
    }
}

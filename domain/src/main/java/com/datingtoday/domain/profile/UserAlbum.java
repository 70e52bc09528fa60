package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's photos in their order.
 *
 * @param photos at most {@link #MOST}; the first one that others may see is the avatar
 */
public record UserAlbum(List<Photo> photos) {

    /** How many photos somebody may have. */
    public static final int MOST = 9;

    /** Of somebody who shows nothing. */
    public static final UserAlbum EMPTY = new UserAlbum(List.of());

    public UserAlbum {
        photos = List.copyOf(photos);
    }

    /** Refuses if there is no place for one more. */
    public void requireCapacity() {
        if (photos.size() >= MOST) {
            throw new DomainException(new ProfileError.AlbumFull(MOST));
        }
    }

    /** With one more at the end. */
    public UserAlbum add(Photo photo) {
        requireCapacity();
        var more = new ArrayList<>(photos);
        more.add(photo);
        return new UserAlbum(more);
    }

    /** Without a photo. */
    public UserAlbum remove(long photoId) {
        requirePhoto(photoId);
        return new UserAlbum(
                photos.stream().filter(photo -> photo.id() != photoId).toList());
    }

    /** In another order, which must name each photo once. */
    public UserAlbum reorder(List<Long> order) {
        if (order.size() != photos.size() || new HashSet<>(order).size() != order.size()) {
            throw new DomainException(new ProfileError.IncompletePhotoOrder());
        }
        return new UserAlbum(order.stream().map(this::requirePhoto).toList());
    }

    /** With a photo judged; as it is if the photo is gone. */
    public UserAlbum moderate(long photoId, ReviewState judged) {
        return new UserAlbum(photos.stream()
                .map(photo -> photo.id() == photoId ? photo.in(judged) : photo)
                .toList());
    }

    /** A photo by its number. */
    public Optional<Photo> find(long photoId) {
        return photos.stream().filter(photo -> photo.id() == photoId).findAny();
    }

    /** What others may see. */
    public List<Photo> visible() {
        return photos.stream().filter(Photo::isVisible).toList();
    }

    /** The one that stands for the person; empty if others may see none. */
    public Optional<Photo> avatar() {
        return photos.stream().filter(Photo::isVisible).findFirst();
    }

    private Photo requirePhoto(long photoId) {
        return find(photoId).orElseThrow(() -> new DomainException(new ProfileError.UnknownPhoto()));
    }
}

package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.util.Comparator;
import java.util.List;

/** Row of {@code user_album} without its time. */
record PhotoRow(
        long userId,
        long photoId,
        int position,
        String photo,
        String teaser,
        String blurhash,
        int width,
        int height,
        int state) {

    static PhotoRow of(UserId user, int position, Photo photo) {
        return new PhotoRow(
                user.value(),
                photo.id(),
                position,
                photo.media().value(),
                photo.teaser().value(),
                photo.picture().blurHash(),
                photo.picture().width(),
                photo.picture().height(),
                code(photo.state()));
    }

    /** Returns the album of one user from rows in any order. */
    static UserAlbum album(List<PhotoRow> rows) {
        return new UserAlbum(rows.stream()
                .sorted(Comparator.comparingInt(PhotoRow::position))
                .map(PhotoRow::photoAsShown)
                .toList());
    }

    private Photo photoAsShown() {
        return new Photo(
                photoId,
                new MediaId(photo),
                new MediaId(teaser),
                new MediaMetadata.Picture(width, height, blurhash),
                state(state));
    }

    /** Returns the stored code of a state; the table {@code review} uses the same codes. */
    static int code(ReviewState state) {
        return switch (state) {
            case PENDING -> 0;
            case VISIBLE -> 1;
            case REFUSED -> 2;
        };
    }

    static ReviewState state(int code) {
        return switch (code) {
            case 0 -> ReviewState.PENDING;
            case 1 -> ReviewState.VISIBLE;
            case 2 -> ReviewState.REFUSED;
            default -> throw new IllegalArgumentException("unknown review state: " + code);
        };
    }
}

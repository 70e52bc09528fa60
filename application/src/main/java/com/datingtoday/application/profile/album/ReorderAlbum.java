package com.datingtoday.application.profile.album;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

public interface ReorderAlbum {

    /**
     * Changes the order of the photos and returns the album.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code IncompletePhotoOrder} or {@code UnknownPhoto}
     */
    UserAlbum reorder(Command command);

    /** Command with all photo ids of the album in the new order. */
    record Command(UserId user, List<Long> order) {

        public Command {
            order = List.copyOf(order);
        }
    }
}

package com.datingtoday.application.profile.album;

import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Somebody puts his photos in another order. */
public interface ReorderAlbum {

    /**
     * Gives the album in its new order.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code IncompletePhotoOrder} or {@code UnknownPhoto}
     */
    UserAlbum arrange(Command command);

    /** Each photo of the album once. */
    record Command(UserId user, List<Long> order) {

        public Command {
            order = List.copyOf(order);
        }
    }
}

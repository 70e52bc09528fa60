package com.datingtoday.application.discovery.index;

import com.datingtoday.domain.shared.UserId;

/** Something about somebody has changed that lists may find him by. */
public interface UpdateListing {

    /** Makes them find him as he is now; doing it twice does no harm. */
    void update(Command command);

    /** Who has changed. */
    record Command(UserId user) {}
}

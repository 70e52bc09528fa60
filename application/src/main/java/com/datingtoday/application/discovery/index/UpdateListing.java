package com.datingtoday.application.discovery.index;

import com.datingtoday.domain.shared.UserId;

/** Rebuilds the listing and the index entries of a user. */
public interface UpdateListing {

    /** Updates the listing and the index entries; a repeated call has no further effect. */
    void update(Command command);

    record Command(UserId user) {}
}

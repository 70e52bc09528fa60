package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.shared.UserId;

/** Deletes the location of a user, who then no longer appears in lists by location. */
public interface DeleteLocation {

    /** Deletes the location; a repeated call has no effect. */
    void delete(Command command);

    record Command(UserId user) {}
}

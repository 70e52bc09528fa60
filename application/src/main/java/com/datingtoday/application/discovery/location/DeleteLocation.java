package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.shared.UserId;

/** Deletes the location of a user, who leaves the lists by location. */
public interface DeleteLocation {

    /** Deletes the location; a repeated call has no effect. */
    void delete(Command command);

    record Command(UserId user) {}
}

package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.shared.UserId;

/** Somebody leaves the lists of who is near. */
public interface DeleteLocation {

    /** Forgets where he is; doing it twice does nothing more. */
    void delete(Command command);

    /** Who leaves. */
    record Command(UserId user) {}
}

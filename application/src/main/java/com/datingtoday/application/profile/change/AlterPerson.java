package com.datingtoday.application.profile.change;

import com.datingtoday.domain.shared.UserId;

/** A younger feature changes what others may see of somebody; everybody who remembers it is told. */
public interface AlterPerson {

    /** Makes the change in one transaction. */
    void alter(Command command);

    /**
     * A change to one.
     *
     * @param change works on the database alone
     */
    record Command(UserId user, Runnable change) {}
}

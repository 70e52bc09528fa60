package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;

public interface GetMyLabels {

    /** Returns the user's labels from the database. */
    UserLabels get(Query query);

    record Query(UserId user) {}
}

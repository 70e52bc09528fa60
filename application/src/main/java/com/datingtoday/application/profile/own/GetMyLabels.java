package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;

/** Somebody reads which labels he has chosen, as it is stored at this moment. */
public interface GetMyLabels {

    /** The labels. */
    UserLabels read(Query query);

    /** Whose. */
    record Query(UserId user) {}
}

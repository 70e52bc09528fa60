package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;

/** How many conversations somebody may still begin today. */
public interface GetConversationQuota {

    /** What is left. */
    Quota get(Query query);

    /** For whom. */
    record Query(UserId user) {}
}

package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;

/** Quota of new conversations of a user on the current UTC day. */
public interface GetConversationQuota {

    Quota get(Query query);

    record Query(UserId user) {}
}

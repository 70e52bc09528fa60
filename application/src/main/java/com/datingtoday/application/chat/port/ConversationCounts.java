package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.shared.UserId;

/** How many conversations people have begun, to be read. */
public interface ConversationCounts {

    /** Of somebody. */
    DailyConversationCount find(UserId user);
}

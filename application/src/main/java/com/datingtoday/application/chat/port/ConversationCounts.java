package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.shared.UserId;

/** Read access to the daily count of new conversations. */
public interface ConversationCounts {

    DailyConversationCount find(UserId user);
}

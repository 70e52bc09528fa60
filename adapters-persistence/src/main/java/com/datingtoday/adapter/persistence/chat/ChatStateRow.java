package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.chat.Participant;
import java.time.LocalDate;

record ChatStateRow(long userId, long version, LocalDate countDay, int count) {

    static ChatStateRow of(Participant participant) {
        var dailyConversationCount = participant.conversationCount();
        return new ChatStateRow(
                participant.contact().parties().user().value(),
                participant.version(),
                dailyConversationCount.day(),
                dailyConversationCount.count());
    }

    DailyConversationCount conversationCount() {
        return new DailyConversationCount(countDay, count);
    }
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.chat.Participant;
import java.time.LocalDate;

record ChatStateRow(long userId, long version, LocalDate openedDay, int opened) {

    static ChatStateRow of(Participant participant) {
        var dailyConversationCount = participant.conversationCount();
        return new ChatStateRow(
                participant.contact().parties().user().value(),
                participant.version(),
                dailyConversationCount.day(),
                dailyConversationCount.count());
    }

    DailyConversationCount openings() {
        return new DailyConversationCount(openedDay, opened);
    }
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.ConversationCounts;
import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

@Component
record MyBatisConversationCounts(ContactMapper mapper) implements ConversationCounts {

    @Override
    public DailyConversationCount find(UserId user) {
        var state = mapper.selectState(user.value());
        return state == null ? DailyConversationCount.NONE : state.conversationCount();
    }
}

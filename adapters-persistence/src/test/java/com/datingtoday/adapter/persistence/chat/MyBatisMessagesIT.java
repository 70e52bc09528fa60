package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.chat.port.ChatStoresFixture;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.ConversationCounts;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.MessagesContract;
import com.datingtoday.application.shared.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisMessagesIT(
        @Autowired Conversations conversations,
        @Autowired Messages messages,
        @Autowired Contacts contacts,
        @Autowired ConversationCounts openings,
        @Autowired Transactions transactions)
        implements MessagesContract {

    @Override
    public ChatStoresFixture chat() {
        return new ChatStoresFixture(conversations, messages, contacts, openings, transactions);
    }
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.chat.port.ChatStores;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.ContactsContract;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.OpeningCounts;
import com.datingtoday.application.shared.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisContactsIT(
        @Autowired Conversations conversations,
        @Autowired Messages messages,
        @Autowired Contacts contacts,
        @Autowired OpeningCounts openings,
        @Autowired Transactions transactions)
        implements ContactsContract {

    @Override
    public ChatStores chat() {
        return new ChatStores(conversations, messages, contacts, openings, transactions);
    }
}

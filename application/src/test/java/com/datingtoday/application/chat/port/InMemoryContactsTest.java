package com.datingtoday.application.chat.port;

class InMemoryContactsTest implements ContactsContract {

    private final ChatStores chat = InMemoryChat.stores();

    @Override
    public ChatStores chat() {
        return chat;
    }
}

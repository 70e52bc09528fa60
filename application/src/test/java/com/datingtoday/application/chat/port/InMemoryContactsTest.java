package com.datingtoday.application.chat.port;

class InMemoryContactsTest implements ContactsContract {

    private final ChatStoresFixture chat = InMemoryChat.stores();

    @Override
    public ChatStoresFixture chat() {
        return chat;
    }
}

package com.datingtoday.application.chat.port;

class InMemoryMessagesTest implements MessagesContract {

    private final ChatStoresFixture chat = InMemoryChat.stores();

    @Override
    public ChatStoresFixture chat() {
        return chat;
    }
}

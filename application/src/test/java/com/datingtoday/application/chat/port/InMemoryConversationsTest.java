package com.datingtoday.application.chat.port;

class InMemoryConversationsTest implements ConversationsContract {

    private final ChatStoresFixture chat = InMemoryChat.stores();

    @Override
    public ChatStoresFixture chat() {
        return chat;
    }
}

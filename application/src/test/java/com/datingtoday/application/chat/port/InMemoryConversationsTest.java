package com.datingtoday.application.chat.port;

class InMemoryConversationsTest implements ConversationsContract {

    private final ChatStores chat = InMemoryChat.stores();

    @Override
    public ChatStores chat() {
        return chat;
    }
}

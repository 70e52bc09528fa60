package com.datingtoday.application.chat.port;

class InMemoryMessagesTest implements MessagesContract {

    private final ChatStores chat = InMemoryChat.stores();

    @Override
    public ChatStores chat() {
        return chat;
    }
}

package com.datingtoday.application.chat.push;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.shared.UserId;

@ApplicationService
record PushOnMessageSent(PushMessage pushMessage) implements EventHandler<MessageSent> {

    @Override
    public String name() {
        return "chat.push";
    }

    @Override
    public Class<MessageSent> type() {
        return MessageSent.class;
    }

    @Override
    public MessageSent decode(UserId user, String payload) {
        return MessageSent.decode(user, payload);
    }

    @Override
    public void handle(MessageSent event) {
        pushMessage.push(new PushMessage.Command(event));
    }
}

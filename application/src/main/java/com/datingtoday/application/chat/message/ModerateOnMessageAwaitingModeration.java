package com.datingtoday.application.chat.message;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.chat.MessageAwaitingModeration;
import com.datingtoday.domain.shared.UserId;

@ApplicationService
record ModerateOnMessageAwaitingModeration(RetryMessageModeration retryMessageModeration)
        implements EventHandler<MessageAwaitingModeration> {

    @Override
    public String name() {
        return "chat.judge";
    }

    @Override
    public Class<MessageAwaitingModeration> type() {
        return MessageAwaitingModeration.class;
    }

    @Override
    public MessageAwaitingModeration decode(UserId user, String payload) {
        return MessageAwaitingModeration.decode(user, payload);
    }

    @Override
    public void handle(MessageAwaitingModeration event) {
        retryMessageModeration.moderate(new RetryMessageModeration.Command(event.user(), event.to(), event.key()));
    }
}

package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.UseCase;
import java.util.List;

@UseCase
record PublishLiveEventUseCase(LiveEventPublisher live) implements PublishLiveEvent {

    @Override
    public void publish(Command command) {
        live.publish(List.of(command.event()));
    }
}

package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.LiveEventSubscription;
import com.datingtoday.application.shared.UseCase;

@UseCase
record SubscribeLiveEventsUseCase(LiveEventSubscription subscription) implements SubscribeLiveEvents {

    @Override
    public void subscribe(Command command) {
        subscription.subscribe(command.subscriber());
    }
}

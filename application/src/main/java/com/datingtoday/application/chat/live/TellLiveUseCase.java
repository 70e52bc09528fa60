package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.shared.UseCase;
import java.util.List;

@UseCase
record TellLiveUseCase(LiveEvents live) implements TellLive {

    @Override
    public void tell(Command command) {
        live.tell(List.of(command.event()));
    }
}

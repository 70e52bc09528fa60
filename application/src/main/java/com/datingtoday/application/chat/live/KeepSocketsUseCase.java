package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.OpenSockets;
import com.datingtoday.application.chat.port.OpenSockets.Socket;
import com.datingtoday.application.shared.UseCase;

@UseCase
record KeepSocketsUseCase(OpenSockets sockets) implements KeepSockets {

    @Override
    public void keep(Command command) {
        sockets.keep(command.sockets().stream()
                .map(name -> new Socket(name.user(), name.socket()))
                .toList());
    }
}

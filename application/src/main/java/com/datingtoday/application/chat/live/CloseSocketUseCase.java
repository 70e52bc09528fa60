package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.OpenSockets;
import com.datingtoday.application.chat.port.OpenSockets.Socket;
import com.datingtoday.application.shared.UseCase;

@UseCase
record CloseSocketUseCase(OpenSockets sockets) implements CloseSocket {

    @Override
    public void close(Command command) {
        sockets.close(new Socket(command.user(), command.socket()));
    }
}

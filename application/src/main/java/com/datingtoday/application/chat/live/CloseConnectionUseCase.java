package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.UseCase;

@UseCase
record CloseConnectionUseCase(ConnectionLeases connections) implements CloseConnection {

    @Override
    public void close(Command command) {
        connections.release(new Connection(command.user(), command.connectionId()));
    }
}

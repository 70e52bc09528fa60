package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.UseCase;

@UseCase
record RenewConnectionsUseCase(ConnectionLeases sockets) implements RenewConnections {

    @Override
    public void renew(Command command) {
        sockets.renew(command.sockets().stream()
                .map(name -> new Connection(name.user(), name.socket()))
                .toList());
    }
}

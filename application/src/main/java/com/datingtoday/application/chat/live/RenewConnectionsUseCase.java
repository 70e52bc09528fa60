package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.UseCase;

@UseCase
record RenewConnectionsUseCase(ConnectionLeases connections) implements RenewConnections {

    @Override
    public void renew(Command command) {
        connections.renew(command.connections().stream()
                .map(name -> new Connection(name.user(), name.connectionId()))
                .toList());
    }
}

package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.application.shared.UseCase;

@UseCase
record OpenConnectionUseCase(ConnectionTickets tickets, ConnectionLeases connections, ChatPolicy policy)
        implements OpenConnection {

    @Override
    public Result open(Command command) {
        var owner = tickets.consume(command.ticket().value()).orElse(null);
        if (owner == null) {
            return new Result.InvalidTicket();
        }
        return connections.acquire(new Connection(owner.user(), command.connectionId()), policy.maxConnections())
                ? new Result.Opened(owner)
                : new Result.TooManyConnections(policy.maxConnections());
    }
}

package com.datingtoday.application.chat.live;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.OpenSockets;
import com.datingtoday.application.chat.port.OpenSockets.Socket;
import com.datingtoday.application.chat.port.SocketTickets;
import com.datingtoday.application.shared.UseCase;

@UseCase
record OpenSocketUseCase(SocketTickets tickets, OpenSockets sockets, ChatPolicy policy) implements OpenSocket {

    @Override
    public Opening open(Command command) {
        var owner = tickets.take(command.ticket()).orElse(null);
        if (owner == null) {
            return new Opening.NoTicket();
        }
        return sockets.open(new Socket(owner.user(), command.socket()), policy.sockets())
                ? new Opening.Open(owner)
                : new Opening.TooMany(policy.sockets());
    }
}

package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.OpenSocket;
import com.datingtoday.application.chat.live.OpenSocket.Opening;
import com.datingtoday.domain.chat.SocketOwner;
import org.springframework.stereotype.Component;

/** The first that is said on a connection: for whom it is. */
@Component
record Greeting(OpenSocket openSocket, Logins logins, CountUnread countUnread, TomcatSockets sockets, Frames frames) {

    /** Takes the ticket; from now on the connection hears, or it is closed. */
    void greet(LiveSocket socket, String ticket) {
        switch (openSocket.open(new OpenSocket.Command(ticket, socket.id()))) {
            case Opening.NoTicket() -> socket.cut(Closing.NOT_LOGGED_IN);
            case Opening.TooMany _ -> socket.cut(Closing.TOO_MANY);
            case Opening.Open(var owner) -> welcome(socket, owner);
        }
    }

    /** It hears before it is asked whether the login lasts, so that an end meanwhile is not missed. */
    private void welcome(LiveSocket socket, SocketOwner owner) {
        sockets.join(socket, owner);
        if (!logins.lasts(owner)) {
            socket.cut(Closing.NOT_LOGGED_IN);
            return;
        }
        var version = countUnread.count(new CountUnread.Query(owner.user())).version();
        socket.begin(frames.write(new ServerFrame.Ready(version)));
    }
}

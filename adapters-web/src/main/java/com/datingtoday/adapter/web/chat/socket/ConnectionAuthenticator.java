package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.OpenConnection;
import com.datingtoday.application.chat.live.OpenConnection.Result;
import com.datingtoday.domain.chat.ConnectionOwner;
import org.springframework.stereotype.Component;

/** The first that is said on a connection: for whom it is. */
@Component
record ConnectionAuthenticator(
        OpenConnection openConnection,
        SessionRevalidator sessionRevalidator,
        CountUnread countUnread,
        ConnectionRegistry sockets,
        FrameCodec frameCodec) {

    /** Takes the ticket; from now on the connection hears, or it is closed. */
    void authenticate(ChatConnection socket, String ticket) {
        switch (openConnection.open(new OpenConnection.Command(ticket, socket.id()))) {
            case Result.InvalidTicket() -> socket.abort(CloseCodes.NOT_LOGGED_IN);
            case Result.TooManyConnections _ -> socket.abort(CloseCodes.TOO_MANY);
            case Result.Opened(var owner) -> welcome(socket, owner);
        }
    }

    /** It hears before it is asked whether the login lasts, so that an end meanwhile is not missed. */
    private void welcome(ChatConnection socket, ConnectionOwner owner) {
        sockets.bindUser(socket, owner);
        if (!sessionRevalidator.isLive(owner)) {
            socket.abort(CloseCodes.NOT_LOGGED_IN);
            return;
        }
        var version = countUnread.count(new CountUnread.Query(owner.user())).version();
        socket.begin(frameCodec.encode(new ServerFrame.Ready(version)));
    }
}

package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.OpenConnection;
import com.datingtoday.application.chat.live.OpenConnection.Result;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.Sensitive;
import org.springframework.stereotype.Component;

/** Authenticator of connections by the ticket of the first frame. */
@Component
record ConnectionAuthenticator(
        OpenConnection openConnection,
        SessionRevalidator sessionRevalidator,
        CountUnread countUnread,
        ConnectionRegistry connections,
        FrameCodec frameCodec) {

    /** Consumes the ticket and starts the connection, or aborts it. */
    void authenticate(ChatConnection connection, String ticket) {
        switch (openConnection.open(new OpenConnection.Command(new Sensitive<>(ticket), connection.id()))) {
            case Result.InvalidTicket() -> connection.abort(CloseCodes.NOT_LOGGED_IN);
            case Result.TooManyConnections _ -> connection.abort(CloseCodes.TOO_MANY);
            case Result.Opened(var owner) -> start(connection, owner);
        }
    }

    /** Subscribes the connection before it checks the session, so that a logout in between is not missed. */
    private void start(ChatConnection connection, ConnectionOwner owner) {
        connections.bindUser(connection, owner);
        if (!sessionRevalidator.isLive(owner)) {
            connection.abort(CloseCodes.NOT_LOGGED_IN);
            return;
        }
        var version = countUnread.count(new CountUnread.Query(owner.user())).version();
        connection.start(frameCodec.encode(new ServerFrame.Ready(version)));
    }
}

package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.shared.AuthenticatedRequestListener;
import com.datingtoday.application.auth.session.CheckSession;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.chat.ConnectionOwner;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the sessions of open connections. */
@Component
record SessionRevalidator(CheckSession checkSession, List<AuthenticatedRequestListener> listeners) {

    SessionRevalidator {
        listeners = List.copyOf(listeners);
    }

    /** Returns whether the session is live in the database, and records activity of the user if it is. */
    boolean isLive(ConnectionOwner owner) {
        var live = checkSession.isLive(new CheckSession.Query(new SessionId(owner.user(), owner.session())));
        if (live) {
            listeners.forEach(listener -> listener.onAuthenticatedRequest(owner.user()));
        }
        return live;
    }

    /** Aborts a connection whose session has ended; if the database is unavailable, the connection stays open. */
    void revalidate(ChatConnection connection) {
        var owner = connection.owner();
        try {
            if (owner != null && !isLive(owner)) {
                connection.abort(CloseCodes.NOT_LOGGED_IN);
            }
        } catch (DependencyUnavailableException unavailable) {
            // The next check retries; a logout also publishes an event to all instances.
        }
    }
}

package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.shared.AuthenticatedRequestListener;
import com.datingtoday.application.auth.session.CheckSession;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.chat.ConnectionOwner;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether those for whom connections are open are still logged in. */
@Component
record SessionRevalidator(CheckSession checkSession, List<AuthenticatedRequestListener> hearers) {

    SessionRevalidator {
        hearers = List.copyOf(hearers);
    }

    /** Whether the login lasts, by the database; whoever is still logged in is here. */
    boolean isLive(ConnectionOwner owner) {
        var lasts = checkSession.isLive(new CheckSession.Query(new SessionId(owner.user(), owner.session())));
        if (lasts) {
            hearers.forEach(hearer -> hearer.onAuthenticatedRequest(owner.user()));
        }
        return lasts;
    }

    /** Closes a connection whose login is over; while nobody can say, it stays open. */
    void revalidate(ChatConnection socket) {
        var owner = socket.owner();
        try {
            if (owner != null && !isLive(owner)) {
                socket.abort(CloseCodes.NOT_LOGGED_IN);
            }
        } catch (DependencyUnavailableException nobodyKnows) {
            // It is asked again; and whoever logs out is told to all instances anyway.
        }
    }
}

package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.stream.Collectors;

/** Event: sessions of a user have ended. */
public record SessionsEnded(UserId user, List<SessionId> sessions) implements DomainEvent {

    public SessionsEnded {
        sessions = List.copyOf(sessions);
    }

    @Override
    public String payload() {
        return sessions.stream().map(SessionId::random).collect(Collectors.joining(" "));
    }
}

package com.datingtoday.application.visitor;

import com.datingtoday.domain.shared.UserId;

/** Somebody has seen who looked at his profile until now. */
public interface MarkVisitorsRead {

    /** Nobody who came until now is new any more. */
    void markRead(Command command);

    /** Whose visitors. */
    record Command(UserId user) {}
}

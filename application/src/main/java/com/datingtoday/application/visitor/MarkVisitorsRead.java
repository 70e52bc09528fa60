package com.datingtoday.application.visitor;

import com.datingtoday.domain.shared.UserId;

/** Marks all visitors of a user as read. */
public interface MarkVisitorsRead {

    void markRead(Command command);

    record Command(UserId user) {}
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.Openings;
import com.datingtoday.domain.chat.Side;
import java.time.LocalDate;

/** One line of {@code chat_state}, column for column. */
record StateRow(long userId, long version, LocalDate openedDay, int opened) {

    static StateRow of(Side side) {
        var openings = side.openings();
        return new StateRow(side.contact().sides().user().value(), side.version(), openings.day(), openings.count());
    }

    Openings openings() {
        return new Openings(openedDay, opened);
    }
}

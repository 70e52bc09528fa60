package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.domain.shared.UserId;
import java.time.LocalDate;
import java.util.List;

/** Redis keys of visitors. All keys of one user share a slot. */
final class VisitorKeys {

    private VisitorKeys() {}

    /** Returns the key of a user's newest visits, and the key of the fill token or tombstone. */
    static List<String> visitsAndFill(UserId user) {
        return List.of("dt:visitors:{" + user.value() + "}", "dt:visitors:{" + user.value() + "}:fill");
    }

    /** Returns the key of the visitors of whom the user was notified on a day. */
    static String notified(UserId user, LocalDate day) {
        return "dt:visited:{" + user.value() + "}:" + day.toEpochDay();
    }
}

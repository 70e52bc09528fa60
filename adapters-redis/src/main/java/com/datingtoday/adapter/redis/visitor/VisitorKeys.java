package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.domain.shared.UserId;
import java.time.LocalDate;
import java.util.List;

/** How what is remembered of visitors is named; the keys of one user stand in one slot. */
final class VisitorKeys {

    private VisitorKeys() {}

    /** The newest visitors of a user, and who may fill or change them. */
    static List<String> list(UserId user) {
        return List.of("dt:visitors:{" + user.value() + "}", "dt:visitors:{" + user.value() + "}:fill");
    }

    /** Of which visitors a user was told on a day. */
    static String told(UserId user, LocalDate day) {
        return "dt:visited:{" + user.value() + "}:" + day.toEpochDay();
    }
}

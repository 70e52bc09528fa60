package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.UserLabels;
import java.util.List;
import java.util.stream.Collectors;

/** One line of {@code user_label}. */
record UserLabelRow(long userId, int labelId) {

    /** The choice of one user's lines. */
    static UserLabels labels(List<UserLabelRow> rows) {
        return new UserLabels(rows.stream().map(UserLabelRow::labelId).collect(Collectors.toSet()));
    }
}

package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.UserLabels;
import java.util.List;
import java.util.stream.Collectors;

record UserLabelRow(long userId, int labelId) {

    /** Returns the labels of one user. */
    static UserLabels labels(List<UserLabelRow> rows) {
        return new UserLabels(rows.stream().map(UserLabelRow::labelId).collect(Collectors.toSet()));
    }
}

package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.Label;
import java.util.List;

public interface ListLabels {

    /** Lists the whole catalogue by group. */
    List<Label> list(Query query);

    /**
     * Language of the names.
     *
     * @param chinese true for Chinese, false for English
     */
    record Query(boolean chinese) {}
}

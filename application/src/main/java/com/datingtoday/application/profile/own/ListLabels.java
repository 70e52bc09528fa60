package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.Label;
import java.util.List;

/** The catalogue of labels. */
public interface ListLabels {

    /** The whole catalogue, by group. */
    List<Label> list(Query query);

    /** In Chinese, or else in English. */
    record Query(boolean chinese) {}
}

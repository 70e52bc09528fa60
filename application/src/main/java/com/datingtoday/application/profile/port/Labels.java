package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** The catalogue of labels, and what everybody has chosen from it. */
public interface Labels {

    /** The languages that the catalogue is written in. */
    enum Language {
        ENGLISH,
        CHINESE
    }

    /** The whole catalogue, by group and number. Kept in memory for a minute. */
    List<Label> catalogue(Language language);

    /** What somebody has chosen. */
    UserLabels findByUser(UserId user);

    /** Replaces what somebody has chosen; in a transaction of the caller. */
    void replace(UserId user, UserLabels chosen);
}

package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Catalogue of labels, and the labels of all users. */
public interface Labels {

    /** Language of the catalogue. */
    enum Language {
        ENGLISH,
        CHINESE
    }

    /** Lists the catalogue by group and id; implementations cache it for a minute. */
    List<Label> findCatalogue(Language language);

    UserLabels findByUser(UserId user);

    /** Replaces the labels of a user in the caller's transaction. */
    void replace(UserId user, UserLabels chosen);
}

package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** A younger feature must know two people and how they stand to each other, to work for one of them. */
public interface FindRelation {

    /** The two; empty if either does not exist, or is shut out. */
    Optional<RelatedProfiles> find(Query query);

    /** Who has to do with whom. */
    record Query(UserId one, UserId other) {}

    /**
     * Two people.
     *
     * @param relation from the side of {@code one}
     */
    record RelatedProfiles(Profile one, Profile other, Relation relation) {}
}

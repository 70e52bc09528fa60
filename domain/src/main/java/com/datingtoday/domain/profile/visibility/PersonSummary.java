package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Profile as an entry of a list, as the viewer may see it.
 *
 * @param details empty if the viewer may see nickname and avatar only
 */
public record PersonSummary(UserId user, Nickname nickname, Optional<Photo> avatar, Optional<Details> details) {

    /**
     * Data that requires visibility {@code FULL}.
     *
     * @param age in whole years; empty if unset or hidden
     * @param sharedLabels ids of labels that the viewer chose too
     */
    public record Details(OptionalInt age, Gender gender, List<Integer> sharedLabels, ProfileStatus status) {}

    /**
     * Creates the entry of an owner whom the viewer may see.
     *
     * @param visibility {@code BASIC} or {@code FULL}
     * @param lastActive null if unknown
     * @throws IllegalArgumentException if the visibility is {@code NONE}
     */
    public static PersonSummary of(
            Visibility visibility,
            Profile owner,
            Relation relation,
            @Nullable Instant lastActive,
            ViewerContext viewerContext) {
        if (visibility == Visibility.NONE) {
            throw new IllegalArgumentException("an invisible owner has no entry");
        }
        var details = visibility == Visibility.FULL ? details(owner, relation, lastActive, viewerContext) : null;
        return new PersonSummary(
                owner.user(),
                owner.info().nickname(),
                owner.shownPhotos().stream().findFirst(),
                Optional.ofNullable(details));
    }

    private static Details details(
            Profile owner, Relation relation, @Nullable Instant lastActive, ViewerContext viewerContext) {
        var info = owner.info();
        return new Details(
                info.privacy().hideAge() ? OptionalInt.empty() : info.age(viewerContext.today()),
                info.traits().gender(),
                owner.labels().sharedWith(viewerContext.labels()),
                ProfileStatus.of(owner, relation, lastActive, viewerContext));
    }
}

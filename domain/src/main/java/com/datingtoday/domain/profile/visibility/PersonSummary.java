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
 * A person in a list, as a viewer gets him.
 *
 * @param user who it is
 * @param nickname what he is called
 * @param avatar the photo that stands for him
 * @param details what only those see who may see the profile
 */
public record PersonSummary(UserId user, Nickname nickname, Optional<Photo> avatar, Optional<Details> details) {

    /**
     * Beside name and face.
     *
     * @param age whole years; empty if untold or hidden
     * @param gender what he is
     * @param sharedLabels which of his labels the viewer has chosen too, by number
     * @param standing what else is known
     */
    public record Details(OptionalInt age, Gender gender, List<Integer> sharedLabels, ProfileStatus standing) {}

    /**
     * Shows somebody in a list. Who has not told his birthday, and so may be a child, stands in none.
     *
     * @param lastActive when he was here last; null if it is not known
     * @return empty if the viewer may not see him
     */
    public static Optional<PersonSummary> of(
            Visibility visibility,
            Profile owner,
            Relation relation,
            @Nullable Instant lastActive,
            ViewerContext viewerContext) {
        return owner.isListed()
                ? ofAcquaintance(visibility, owner, relation, lastActive, viewerContext)
                : Optional.empty();
    }

    /**
     * Shows somebody where the viewer has found him before, whatever he tells of himself.
     *
     * @param lastActive when he was here last; null if it is not known
     * @return empty if the viewer may not see him
     */
    public static Optional<PersonSummary> ofAcquaintance(
            Visibility visibility,
            Profile owner,
            Relation relation,
            @Nullable Instant lastActive,
            ViewerContext viewerContext) {
        if (visibility == Visibility.NONE) {
            return Optional.empty();
        }
        var details = visibility == Visibility.FULL ? details(owner, relation, lastActive, viewerContext) : null;
        return Optional.of(new PersonSummary(
                owner.user(), owner.info().nickname(), owner.album().avatar(), Optional.ofNullable(details)));
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

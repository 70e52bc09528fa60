package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A person in a list, as a viewer gets him.
 *
 * @param user who it is
 * @param nickname what he is called
 * @param avatar the photo that stands for him
 * @param more what only those see who may see the profile
 */
public record SeenPerson(UserId user, Nickname nickname, Optional<Photo> avatar, Optional<More> more) {

    /**
     * Beside name and face.
     *
     * @param age whole years; empty if untold or hidden
     * @param gender what he is
     * @param vip whether he is VIP now
     * @param sharedLabels which of his labels the viewer has chosen too, by number
     * @param relation from the viewer's side
     */
    public record More(OptionalInt age, Gender gender, boolean vip, List<Integer> sharedLabels, Relation relation) {}

    /**
     * Shows somebody in a list. Who has not told his birthday, and so may be a child, stands in none.
     *
     * @param viewers the viewer's own labels
     * @return empty if the viewer may not see him
     */
    public static Optional<SeenPerson> of(
            Sight sight, Profile owner, Relation relation, UserLabels viewers, Instant now, LocalDate today) {
        if (sight == Sight.NOTHING || owner.info().birth().birthday() == null) {
            return Optional.empty();
        }
        var more = sight == Sight.WHOLE ? more(owner, relation, viewers, now, today) : null;
        return Optional.of(new SeenPerson(
                owner.user(), owner.info().nickname(), owner.album().avatar(), Optional.ofNullable(more)));
    }

    private static More more(Profile owner, Relation relation, UserLabels viewers, Instant now, LocalDate today) {
        var info = owner.info();
        return new More(
                info.privacy().hideAge() ? OptionalInt.empty() : info.age(today),
                info.traits().gender(),
                owner.vip().isVip(now),
                owner.labels().sharedWith(viewers),
                relation);
    }
}

package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Profile without the data that the viewer may not see.
 *
 * @param age in whole years; empty if unset or hidden
 * @param photos visible photos in order; the first one is the avatar
 */
public record ProfileView(
        UserId user,
        Nickname nickname,
        @Nullable Introduction introduction,
        OptionalInt age,
        Traits traits,
        List<Photo> photos,
        Labels labels,
        ProfileStatus status) {

    /**
     * Label ids.
     *
     * @param shared labels that the viewer chose too
     */
    public record Labels(List<Integer> all, List<Integer> shared) {}

    /**
     * Creates the view for a viewer with {@link Visibility} {@code FULL}.
     *
     * @param lastActive null if unknown
     */
    public static ProfileView of(
            Profile owner, Relation relation, @Nullable Instant lastActive, ViewerContext viewerContext) {
        var info = owner.info();
        var privacySettings = info.privacy();
        return new ProfileView(
                info.id(),
                info.nickname(),
                info.introduction(),
                privacySettings.hideAge() ? OptionalInt.empty() : info.age(viewerContext.today()),
                info.traits(),
                owner.shownPhotos(),
                new Labels(
                        owner.labels().ids().stream().sorted().toList(),
                        owner.labels().sharedWith(viewerContext.labels())),
                ProfileStatus.of(owner, relation, lastActive, viewerContext));
    }
}

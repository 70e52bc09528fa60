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
 * A profile as a viewer gets it: what he may not see is not in it.
 *
 * @param user whose it is
 * @param nickname what he is called
 * @param introduction what he says
 * @param age whole years; empty if untold or hidden
 * @param traits what he is like
 * @param photos in order, the first one is the avatar
 * @param labels his labels, and which of them the viewer has chosen too
 * @param standing what else is known
 */
public record ProfileView(
        UserId user,
        Nickname nickname,
        @Nullable Introduction introduction,
        OptionalInt age,
        Traits traits,
        List<Photo> photos,
        Labels labels,
        ProfileStatus standing) {

    /** Labels by number. */
    public record Labels(List<Integer> all, List<Integer> shared) {}

    /**
     * Shows a profile to somebody whose {@link Visibility} of it is {@code WHOLE}.
     *
     * @param lastActive when he was here last; null if it is not known
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
                owner.album().visible(),
                new Labels(
                        owner.labels().ids().stream().sorted().toList(),
                        owner.labels().sharedWith(viewerContext.labels())),
                ProfileStatus.of(owner, relation, lastActive, viewerContext));
    }
}

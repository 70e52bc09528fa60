package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.Traits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can be found by. What he hides is not in it, so nobody can find it out by looking for it.
 *
 * @param birthday null if he hides his age
 * @param photo whether others may see a photo of him
 * @param lastActive when he was here last; null if he hides it or it is not known
 */
public record SearchableAttributes(
        Traits traits,
        @Nullable LocalDate birthday,
        boolean photo,
        boolean verified,
        Set<Integer> labels,
        @Nullable Instant lastActive) {

    public SearchableAttributes {
        labels = Set.copyOf(labels);
    }

    /** Of a profile. */
    public static SearchableAttributes of(Profile profile, @Nullable Instant lastActive) {
        var info = profile.info();
        var birthday = info.birth().birthday();
        var privacySettings = info.privacy();
        return new SearchableAttributes(
                info.traits(),
                birthday == null || privacySettings.hideAge() ? null : birthday.date(),
                profile.album().avatar().isPresent(),
                profile.verified(),
                profile.labels().ids(),
                privacySettings.hideOnline() ? null : lastActive);
    }
}

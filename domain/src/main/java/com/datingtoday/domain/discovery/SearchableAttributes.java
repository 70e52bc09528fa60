package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.Traits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes by which a user can be found. Hidden attributes are absent, so that a search cannot disclose them.
 *
 * @param birthday null if the user hides the age
 * @param photo true if other users can see a photo
 * @param lastActive null if hidden or unknown
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

package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.shared.UserId;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the lists find him. It is a hint: whether a viewer may see him, and what of him, is asked again of the
 * profile itself.
 *
 * @param nickname folded, to be found by its beginning
 * @param attributes with when he was here last
 * @param hideOnline whether nobody may find out when he is here
 * @param whereabouts nowhere for somebody who hides his distance: his place in an order would tell it
 * @param createTime since when he is here
 */
public record Listing(
        UserId user,
        String nickname,
        SearchableAttributes attributes,
        boolean hideOnline,
        PublishedLocation publishedLocation,
        Instant createTime) {

    /**
     * Of a profile.
     *
     * @return empty if he stands in no list: shut out, seen by nobody, or without a birthday
     */
    public static Optional<Listing> of(Profile profile, @Nullable Instant lastActive) {
        var info = profile.info();
        if (profile.suspended()
                || info.birth().birthday() == null
                || info.privacy().authority() == ProfileAudience.NOBODY) {
            return Optional.empty();
        }
        return Optional.of(new Listing(
                profile.user(),
                fold(info.nickname()),
                SearchableAttributes.of(profile, lastActive),
                info.privacy().hideOnline(),
                info.privacy().hideDistance() ? PublishedLocation.NONE : profile.publishedLocation(),
                info.createTime()));
    }

    /** As somebody writes a name who cares neither for capitals nor for the width of letters. */
    public static String fold(Nickname nickname) {
        return fold(nickname.value());
    }

    /** The beginning of a name, folded likewise. */
    public static String fold(String beginning) {
        return Normalizer.normalize(beginning, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}

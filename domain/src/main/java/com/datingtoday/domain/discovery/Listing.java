package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.text.FoldedText;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Searchable copy of a profile. It is not authoritative: the profile decides whether and how a viewer sees the owner.
 *
 * @param nickname folded
 * @param attributes including the last activity
 * @param hideOnline true if the user hides the last activity
 * @param publishedLocation without a cell for a user who hides the distance, because a position in a list would
 *     disclose it
 * @param createTime time of registration
 */
public record Listing(
        UserId user,
        String nickname,
        SearchableAttributes attributes,
        boolean hideOnline,
        PublishedLocation publishedLocation,
        Instant createTime) {

    private static final int MAX_FOLDED_LENGTH = 128;

    /**
     * Returns the listing of a profile.
     *
     * @return empty if the profile is in no list: suspended, visible to no user, or without a birthday
     */
    public static Optional<Listing> of(Profile profile, @Nullable Instant lastActive) {
        var info = profile.info();
        if (profile.suspended() || !profile.mayReachOthers() || info.privacy().authority() == ProfileAudience.NOBODY) {
            return Optional.empty();
        }
        return Optional.of(new Listing(
                profile.user(),
                fold(info.nickname()),
                SearchableAttributes.of(profile, lastActive),
                info.privacy().hideOnline(),
                profile.showsDistance() ? profile.publishedLocation() : PublishedLocation.NONE,
                info.createTime()));
    }

    /** Returns the form of a nickname in which it is searched. */
    public static String fold(Nickname nickname) {
        return fold(nickname.value());
    }

    /** Returns a prefix of a nickname, folded in the same way; at most 128 characters, because folding may expand. */
    public static String fold(String prefix) {
        var folded = FoldedText.of(prefix);
        return folded.codePointCount(0, folded.length()) <= MAX_FOLDED_LENGTH
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, MAX_FOLDED_LENGTH));
    }
}

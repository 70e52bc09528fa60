package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Data of a user that other users might see, before the visibility rule is applied.
 *
 * @param album all photos, including those that await moderation or were rejected
 * @param suspended true if the operator suspended the account; it then looks deleted
 * @param verified true if the operator confirmed that the photos show the user
 */
public record Profile(
        UserInfo info,
        UserAlbum album,
        UserLabels labels,
        VipInfo vip,
        boolean suspended,
        boolean verified,
        PublishedLocation publishedLocation) {

    /** Period after registration in which a user is a newcomer. */
    private static final Duration NEWCOMER_PERIOD = Duration.ofDays(7);

    public UserId user() {
        return info.id();
    }

    /** Returns whether the user is in nearby lists, and others see a distance; false if the user hides it. */
    public boolean showsDistance() {
        return !info.privacy().hideDistance();
    }

    /**
     * Returns whether other users may notice the user: in lists, by photos, messages, follows and visits. A user without
     * a birthday may be a minor.
     */
    public boolean mayReachOthers() {
        return info.birth().birthday() != null;
    }

    /** Rejects an action that other users would notice with {@code BirthdayRequired}. */
    public void requireMayReachOthers() {
        if (!mayReachOthers()) {
            throw new DomainException(new ProfileError.BirthdayRequired());
        }
    }

    /** Returns the photos that other users may see, in order; the first one is the avatar. */
    public List<Photo> shownPhotos() {
        return mayReachOthers() ? album.visible() : List.of();
    }

    /** Returns whether the user's profile views leave no visit at that time. */
    public boolean isIncognito(Instant now) {
        return info.privacy().incognito() && Privilege.INCOGNITO.isGrantedTo(vip, now);
    }

    /** Returns whether the user registered in the last seven days. */
    public boolean isNewcomer(Instant now) {
        return now.isBefore(info.createTime().plus(NEWCOMER_PERIOD));
    }
}

package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;

/**
 * A person with everything that others might see, before anybody asked who is looking.
 *
 * @param info what he tells
 * @param album his photos, also those that others may not see
 * @param labels what he has chosen
 * @param vip until when he is VIP
 * @param suspended whether the operator has shut the account: then he looks deleted
 * @param verified whether the operator has made sure that the photos show this person
 * @param publishedLocation where others may believe him to be
 */
public record Profile(
        UserInfo info,
        UserAlbum album,
        UserLabels labels,
        VipInfo vip,
        boolean suspended,
        boolean verified,
        PublishedLocation publishedLocation) {

    /** For how long somebody is new here. */
    private static final Duration NEW = Duration.ofDays(7);

    /** Whose it is. */
    public UserId user() {
        return info.id();
    }

    /** Whether he may stand in lists: who has not told his birthday may be a child, and stands in none. */
    public boolean isListed() {
        return info.birth().birthday() != null;
    }

    /** Whether nobody learns at that moment that he looks at a profile. */
    public boolean isIncognito(Instant now) {
        return info.privacy().incognito() && Privilege.INCOGNITO.isGrantedTo(vip, now);
    }

    /** Whether he came only lately. */
    public boolean isNewcomer(Instant now) {
        return now.isBefore(info.createTime().plus(NEW));
    }
}

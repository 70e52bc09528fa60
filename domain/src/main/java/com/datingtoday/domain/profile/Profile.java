package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;

/**
 * A person with everything that others might see, before anybody asked who is looking.
 *
 * @param info what he tells
 * @param album his photos, also those that others may not see
 * @param labels what he has chosen
 * @param vip until when he is VIP
 * @param suspended whether the operator has shut the account: then he looks deleted
 */
public record Profile(UserInfo info, UserAlbum album, UserLabels labels, VipInfo vip, boolean suspended) {

    /** Whose it is. */
    public UserId user() {
        return info.id();
    }
}

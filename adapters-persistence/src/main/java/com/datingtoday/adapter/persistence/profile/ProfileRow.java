package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a line of {@code user_info} is meant for others, beside the same user's VIP, standing and whereabouts.
 *
 * @param vipDeadline null for somebody who never was VIP
 * @param suspended whether the operator has shut the account
 * @param whereabouts null for somebody who is nowhere
 */
record ProfileRow(
        long id,
        UserInfoRow info,
        @Nullable Instant vipDeadline,
        boolean suspended,
        boolean verified,
        @Nullable PublishedLocationRow whereabouts) {

    Profile profile(UserAlbum album, UserLabels labels) {
        return new Profile(
                info.info(),
                album,
                labels,
                new VipInfo(new UserId(id), vipDeadline),
                suspended,
                verified,
                whereabouts == null ? PublishedLocation.NONE : whereabouts.whereabouts());
    }
}

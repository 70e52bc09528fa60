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
 * Columns of {@code user_info} that others may see, with the VIP deadline, suspension and published location of the
 * user.
 *
 * @param vipDeadline null for a user who never had VIP
 * @param suspended true if the operator has suspended the account
 * @param location null for a user without a location
 */
record ProfileRow(
        long id,
        UserInfoRow info,
        @Nullable Instant vipDeadline,
        boolean suspended,
        boolean verified,
        @Nullable PublishedLocationRow location) {

    Profile profile(UserAlbum album, UserLabels labels) {
        return new Profile(
                info.info(),
                album,
                labels,
                new VipInfo(new UserId(id), vipDeadline),
                suspended,
                verified,
                location == null ? PublishedLocation.NONE : location.publishedLocation());
    }
}

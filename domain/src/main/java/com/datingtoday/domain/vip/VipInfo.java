package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody is VIP.
 *
 * @param user whose it is
 * @param vipDeadline the first moment at which VIP is over; null for somebody who never was
 */
public record VipInfo(UserId user, @Nullable Instant vipDeadline) {

    /** Somebody who never was VIP. */
    public static VipInfo never(UserId user) {
        return new VipInfo(user, null);
    }

    /** Whether he is VIP at that moment. */
    public boolean isVip(Instant now) {
        return vipDeadline != null && now.isBefore(vipDeadline);
    }
}

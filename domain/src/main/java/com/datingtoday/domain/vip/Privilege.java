package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.Refused;
import java.time.Instant;

/** What VIP gives, beside nothing that keeps somebody safe: that is free for all. */
public enum Privilege {
    /** Filters that few need, in searching. */
    ADVANCED_FILTERS;

    /** Refuses unless this person has the privilege at that moment. */
    public void require(VipInfo vip, Instant now) {
        if (!vip.isVip(now)) {
            throw new Refused(new VipError.NeedsVip(this));
        }
    }
}

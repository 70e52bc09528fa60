package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;

/** What VIP gives, beside nothing that keeps somebody safe: that is free for all. */
public enum Privilege {
    /** Filters that few need, in searching. */
    ADVANCED_FILTERS,
    /** Beginning to write to more people in a day. */
    MORE_CONVERSATIONS,
    /** Seeing what others have read of what one wrote. */
    READ_RECEIPTS,
    /** Seeing who has looked at one's profile. */
    VISITOR_LIST,
    /** Looking at profiles without leaving a footprint. */
    INCOGNITO;

    /** Whether this person has the privilege at that moment. */
    public boolean isGrantedTo(VipInfo vip, Instant now) {
        return vip.isVip(now);
    }

    /** Refuses unless this person has the privilege at that moment. */
    public void require(VipInfo vip, Instant now) {
        if (!isGrantedTo(vip, now)) {
            throw new DomainException(new VipError.VipRequired(this));
        }
    }
}

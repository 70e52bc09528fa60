package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;

/** Features that VIP unlocks. Safety features are never paid. */
public enum Privilege {
    /** Search filters for special needs. */
    ADVANCED_FILTERS,
    /** A higher limit of new conversations per day. */
    MORE_CONVERSATIONS,
    /** Read marks of the peers. */
    READ_RECEIPTS,
    /** The list of visitors. */
    VISITOR_LIST,
    /** Viewing profiles without leaving a visit. */
    INCOGNITO;

    public boolean isGrantedTo(VipInfo vip, Instant now) {
        return vip.isVip(now);
    }

    /** Rejects the user with {@code VipRequired} if the privilege is not granted to them. */
    public void require(VipInfo vip, Instant now) {
        if (!isGrantedTo(vip, now)) {
            throw new DomainException(new VipError.VipRequired(this));
        }
    }
}

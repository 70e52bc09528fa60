package com.datingtoday.application.vip.membership;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipInfo;
import java.util.Set;

/** Somebody looks at until when he is VIP, and what that allows him. */
public interface GetVip {

    /** How it stands now. */
    VipState read(Query query);

    /**
     * How it stands.
     *
     * @param active whether he is VIP now
     * @param privileges what he may do now
     */
    record VipState(VipInfo vip, boolean active, Set<Privilege> privileges) {}

    /** Who looks. */
    record Query(UserId user) {}
}

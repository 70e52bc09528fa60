package com.datingtoday.application.vip.membership;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipInfo;
import java.util.Set;

public interface GetVip {

    VipState get(Query query);

    /**
     * VIP state of a user.
     *
     * @param active true if the user is VIP now
     * @param privileges privileges that are granted now
     */
    record VipState(VipInfo vip, boolean active, Set<Privilege> privileges) {}

    record Query(UserId user) {}
}

package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;

/** Until when everybody is VIP. */
public interface VipInfos {

    /** Until when somebody is VIP. */
    VipInfo find(UserId user);

    /** The same, and nobody else reads or changes it so before the transaction ends. */
    VipInfo lock(UserId user);

    /** Stores it; after {@link #lock} in the same transaction. */
    void save(VipInfo vip);
}

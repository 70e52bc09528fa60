package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;

/** VIP deadlines of all users. */
public interface VipInfos {

    VipInfo find(UserId user);

    /** Locks the user's row until the transaction ends. */
    VipInfo lock(UserId user);

    /** Saves the deadline; {@link #lock} must have been called in the same transaction. */
    void save(VipInfo vip);
}

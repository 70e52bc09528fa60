package com.datingtoday.application.vip.membership;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Payment;
import java.util.List;

/** Compares each VIP deadline with the user's paid orders. */
public interface CheckVipDeadlines {

    /** Checks all users who ever placed an order, and corrects each wrong deadline. */
    CheckResult check();

    /**
     * Result of the check.
     *
     * @param checked number of checked users
     * @param corrected users whose deadline was wrong
     * @param held payments that the operator must refund, because the channel does not support refunds or rejected the
     *     refund
     */
    record CheckResult(int checked, List<UserId> corrected, List<Payment> held) {}
}

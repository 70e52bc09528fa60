package com.datingtoday.application.vip.membership;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Payment;
import java.util.List;

/** The operator makes sure that everybody is VIP for just as long as follows from his orders. */
public interface CheckVipDeadlines {

    /** Checks everybody who has ever ordered, and mends what differs. */
    CheckResult check();

    /**
     * What was found.
     *
     * @param checked how many people
     * @param corrected whose deadline differed
     * @param held money that the operator must see to: it came twice and is not ours to give back, or was refused to be
     */
    record CheckResult(int checked, List<UserId> corrected, List<Payment> held) {}
}

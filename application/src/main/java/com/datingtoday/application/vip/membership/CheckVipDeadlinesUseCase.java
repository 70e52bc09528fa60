package com.datingtoday.application.vip.membership;

import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.application.vip.port.VipInfos;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.util.ArrayList;

@UseCase
record CheckVipDeadlinesUseCase(
        Orders orders, Payments payments, VipInfos vipInfos, VipCache cache, Transactions transactions)
        implements CheckVipDeadlines {

    private static final int BATCH = 500;
    private static final int MAX_HELD = 100;

    @Override
    public CheckResult check() {
        var checked = 0;
        var corrected = new ArrayList<UserId>();
        var buyers = orders.findBuyers(null, BATCH);
        while (!buyers.isEmpty()) {
            for (var buyer : buyers) {
                checked++;
                if (differs(buyer) && correct(buyer)) {
                    corrected.add(buyer);
                }
            }
            buyers = orders.findBuyers(buyers.getLast(), BATCH);
        }
        return new CheckResult(checked, corrected, payments.findHeld(MAX_HELD));
    }

    private boolean differs(UserId user) {
        return !vipInfos.find(user).equals(expected(user));
    }

    private VipInfo expected(UserId user) {
        return VipInfo.of(user, orders.findPaid(user));
    }

    /** Compares the deadline again under the lock; returns whether it was corrected. */
    private boolean correct(UserId user) {
        cache.beginChange(user);
        try {
            return transactions.inTransaction(() -> {
                var before = vipInfos.lock(user);
                var after = expected(user);
                if (!after.equals(before)) {
                    vipInfos.save(after);
                }
                return !after.equals(before);
            });
        } finally {
            cache.endChange(user);
        }
    }
}

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
    private static final int MOST_HELD = 100;

    @Override
    public CheckResult check() {
        var checked = 0;
        var mended = new ArrayList<UserId>();
        var buyers = orders.findBuyers(null, BATCH);
        while (!buyers.isEmpty()) {
            for (var buyer : buyers) {
                checked++;
                if (differs(buyer) && mend(buyer)) {
                    mended.add(buyer);
                }
            }
            buyers = orders.findBuyers(buyers.getLast(), BATCH);
        }
        return new CheckResult(checked, mended, payments.findHeld(MOST_HELD));
    }

    private boolean differs(UserId user) {
        return !vipInfos.find(user).equals(follows(user));
    }

    private VipInfo follows(UserId user) {
        return VipInfo.of(user, orders.findPaid(user));
    }

    /** Whether it differs still, now that nobody else changes it. */
    private boolean mend(UserId user) {
        cache.beginChange(user);
        try {
            return transactions.inTransaction(() -> {
                var before = vipInfos.lock(user);
                var after = follows(user);
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

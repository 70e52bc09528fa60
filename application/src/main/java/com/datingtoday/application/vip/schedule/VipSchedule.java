package com.datingtoday.application.vip.schedule;

import static com.datingtoday.application.shared.ScheduledJob.untilEmpty;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import com.datingtoday.application.vip.order.ExpireOrders;
import com.datingtoday.application.vip.payment.ProcessPaymentInbox;
import com.datingtoday.application.vip.payment.ReconcilePayments;
import com.datingtoday.application.vip.refund.ProcessRefunds;
import java.time.Duration;
import java.util.List;

/**
 * Scheduled jobs of VIP. They are separate, so that an unavailable payment provider delays only the jobs that call it.
 */
@ApplicationService
record VipSchedule(
        ProcessPaymentInbox processPaymentInbox,
        ReconcilePayments reconcilePayments,
        ExpireOrders expireOrders,
        ProcessRefunds processRefunds)
        implements Schedule {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(
                ScheduledJob.every(INTERVAL, "process-payment-inbox", untilEmpty(processPaymentInbox::process)),
                ScheduledJob.every(INTERVAL, "reconcile-payments", untilEmpty(reconcilePayments::reconcile)),
                ScheduledJob.every(INTERVAL, "expire-orders", untilEmpty(expireOrders::expire)),
                ScheduledJob.every(INTERVAL, "process-refunds", untilEmpty(processRefunds::process)));
    }
}

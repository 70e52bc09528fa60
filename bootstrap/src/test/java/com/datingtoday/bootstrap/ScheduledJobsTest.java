package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.session.DeleteExpiredSessions;
import com.datingtoday.application.discovery.activity.FlushActivity;
import com.datingtoday.application.discovery.index.ApplyScheduledMoves;
import com.datingtoday.application.discovery.index.MaintainNearbyIndex;
import com.datingtoday.application.discovery.index.ReloadGrids;
import com.datingtoday.application.discovery.location.ExpireLocations;
import com.datingtoday.application.discovery.popularity.FlushPopularity;
import com.datingtoday.application.media.usage.DeleteUnattachedMedia;
import com.datingtoday.application.profile.moderation.RetryProfileModeration;
import com.datingtoday.application.shared.InMemoryOutbox;
import com.datingtoday.application.shared.OutboxRelay;
import com.datingtoday.application.vip.order.ExpireOrders;
import com.datingtoday.application.vip.payment.ProcessPaymentInbox;
import com.datingtoday.application.vip.payment.ReconcilePayments;
import com.datingtoday.application.vip.refund.ProcessRefunds;
import com.datingtoday.application.visitor.FlushVisits;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What takes long holds up nothing else. */
class ScheduledJobsTest {

    @Test
    void an_instance_that_fills_the_index_for_minutes_learns_of_new_grids_meanwhile() throws InterruptedException {
        var filling = new CountDownLatch(1);
        var filled = new CountDownLatch(1);
        var refreshed = new CountDownLatch(2);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DeleteExpiredSessions.class, () -> () -> 0);
            context.registerBean(DeleteUnattachedMedia.class, () -> () -> 0);
            context.registerBean(RetryProfileModeration.class, () -> () -> 0);
            context.registerBean(
                    OutboxRelay.class, () -> new OutboxRelay(new InMemoryOutbox(), List.of(), Clock.systemUTC()));
            context.registerBean(FlushActivity.class, () -> () -> 0);
            context.registerBean(ApplyScheduledMoves.class, () -> () -> 0);
            context.registerBean(FlushPopularity.class, () -> () -> 0);
            context.registerBean(ExpireLocations.class, () -> () -> 0);
            context.registerBean(FlushVisits.class, () -> () -> 0);
            context.registerBean(ProcessPaymentInbox.class, () -> () -> 0);
            context.registerBean(ReconcilePayments.class, () -> () -> 0);
            context.registerBean(ExpireOrders.class, () -> () -> 0);
            context.registerBean(ProcessRefunds.class, () -> () -> 0);
            context.registerBean(MaintainNearbyIndex.class, () -> () -> {
                filling.countDown();
                awaitOrNot(filled);
            });
            context.registerBean(ReloadGrids.class, () -> () -> {
                if (filling.getCount() == 0) {
                    refreshed.countDown();
                }
            });
            context.register(ScheduledJobs.class);
            context.refresh();

            assertThat(refreshed.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            filled.countDown();
        }
    }

    private static void awaitOrNot(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

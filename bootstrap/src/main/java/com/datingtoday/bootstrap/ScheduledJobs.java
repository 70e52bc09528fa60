package com.datingtoday.bootstrap;

import com.datingtoday.application.auth.session.DeleteExpiredSessions;
import com.datingtoday.application.discovery.activity.FlushActivity;
import com.datingtoday.application.discovery.index.ApplyScheduledMoves;
import com.datingtoday.application.discovery.index.MaintainNearbyIndex;
import com.datingtoday.application.discovery.index.ReloadGrids;
import com.datingtoday.application.discovery.location.ExpireLocations;
import com.datingtoday.application.discovery.popularity.FlushPopularity;
import com.datingtoday.application.media.usage.DeleteUnattachedMedia;
import com.datingtoday.application.profile.moderation.RetryProfileModeration;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.OutboxRelay;
import com.datingtoday.application.vip.order.ExpireOrders;
import com.datingtoday.application.vip.payment.ProcessPaymentInbox;
import com.datingtoday.application.vip.payment.ReconcilePayments;
import com.datingtoday.application.vip.refund.ProcessRefunds;
import com.datingtoday.application.visitor.FlushVisits;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What is done by the clock. Every instance does it unless it is told not to; doing it twice does no harm. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "datingtoday.housekeeping", matchIfMissing = true)
@EnableScheduling
@Import({ScheduledJobs.DiscoveryChores.class, ScheduledJobs.VipChores.class})
class ScheduledJobs {

    private static final Logger log = LoggerFactory.getLogger(ScheduledJobs.class);

    private final DeleteExpiredSessions deleteExpiredSessions;
    private final DeleteUnattachedMedia deleteUnattachedMedia;
    private final RetryProfileModeration retryProfileModeration;
    private final OutboxRelay outboxRelay;
    private final DiscoveryChores discovery;
    private final VipChores vip;
    private final FlushVisits flushVisits;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    /** What discovery has done by the clock. */
    record DiscoveryChores(
            FlushActivity writeActivity,
            FlushPopularity countPopularity,
            ApplyScheduledMoves followMoves,
            ReloadGrids refreshGrids,
            MaintainNearbyIndex tendNearby,
            ExpireLocations expireLocations) {}

    /** What buying has done by the clock. */
    record VipChores(
            ProcessPaymentInbox workInbox,
            ReconcilePayments askProviders,
            ExpireOrders expireOrders,
            ProcessRefunds giveBack) {}

    ScheduledJobs(
            DeleteExpiredSessions deleteExpiredSessions,
            DeleteUnattachedMedia deleteUnattachedMedia,
            RetryProfileModeration retryProfileModeration,
            OutboxRelay outboxRelay,
            DiscoveryChores discovery,
            VipChores vip,
            FlushVisits flushVisits) {
        this.deleteExpiredSessions = deleteExpiredSessions;
        this.deleteUnattachedMedia = deleteUnattachedMedia;
        this.retryProfileModeration = retryProfileModeration;
        this.outboxRelay = outboxRelay;
        this.discovery = discovery;
        this.vip = vip;
        this.flushVisits = flushVisits;
    }

    /** An hour apart, the first some minutes after the start, so that instances started together do not meet. */
    @Scheduled(
            initialDelayString = "#{T(java.util.concurrent.ThreadLocalRandom).current().nextInt(60, 3600)}",
            fixedDelay = 3600,
            timeUnit = TimeUnit.SECONDS)
    void forgetSessions() {
        attempt("sessions that are over", () -> {
            var forgotten = deleteExpiredSessions.forget();
            log.info("forgot {} sessions that were over", forgotten);
        });
    }

    @Scheduled(
            initialDelayString = "#{T(java.util.concurrent.ThreadLocalRandom).current().nextInt(60, 600)}",
            fixedDelay = 600,
            timeUnit = TimeUnit.SECONDS)
    void sweepMedia() {
        attempt("files that nothing uses", () -> {
            var swept = deleteUnattachedMedia.delete();
            if (swept > 0) {
                log.info("swept {} files that nothing used", swept);
            }
        });
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void reviewAgain() {
        attempt("texts and pictures that nobody has judged", retryProfileModeration::retry);
    }

    /** As long as some were heard there may be more. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void relayEvents() {
        attempt("events", () -> {
            var result = outboxRelay.relay();
            while (result.delivered() > 0) {
                result = outboxRelay.relay();
            }
            if (result.postponed() > 0) {
                log.warn("{} events wait for another time, since a listener failed", result.postponed());
            }
        });
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void writeVisits() {
        attempt("who looked at whose profile", () -> repeat(flushVisits::flush));
    }

    /** Who moves or becomes popular is found within seconds. */
    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void noteWhoIsHere() {
        attempt("who was here", () -> repeat(discovery.writeActivity()::flush));
        attempt("who came to another region", () -> repeat(discovery.followMoves()::apply));
        attempt("who drew attention", () -> repeat(discovery.countPopularity()::flush));
    }

    /** All instances know a grid some seconds before it is used, also one that fills the index for minutes. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void refreshGrids() {
        attempt("grids that others have made", discovery.refreshGrids()::refresh);
    }

    /** Soon after the start, so that lists come back by themselves when Redis was emptied. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tendNearby() {
        attempt("the grid of who is near", discovery.tendNearby()::maintain);
    }

    @Scheduled(
            initialDelayString = "#{T(java.util.concurrent.ThreadLocalRandom).current().nextInt(60, 600)}",
            fixedDelay = 600,
            timeUnit = TimeUnit.SECONDS)
    void expireLocations() {
        attempt("places of people who are away", () -> repeat(discovery.expireLocations()::expire));
    }

    /** Each by itself: a provider that is away holds up nothing but what concerns it. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tendOrders() {
        attempt("what payment providers have told", () -> repeat(vip.workInbox()::process));
        attempt("what became of payments", () -> repeat(vip.askProviders()::reconcile));
        attempt("orders that were not paid", () -> repeat(vip.expireOrders()::expire));
        attempt("money that must be given back", () -> repeat(vip.giveBack()::process));
    }

    private static void repeat(IntSupplier work) {
        while (work.getAsInt() > 0) {
            // There may be more.
        }
    }

    /** On a thread of its own, so that what takes long holds up nothing else; while it is at work, it is not begun again. */
    private void attempt(String what, Runnable work) {
        if (atWork.add(what)) {
            Thread.ofVirtual().name("housekeeping").start(() -> {
                try {
                    work.run();
                } catch (DependencyUnavailableException later) {
                    log.warn("{} wait for the next time: {}", what, later.getMessage());
                } catch (RuntimeException failure) {
                    log.error("{} wait for the next time", what, failure);
                } finally {
                    atWork.remove(what);
                }
            });
        }
    }
}

package com.datingtoday.application.safety.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.Report.Target.MessageTarget;
import com.datingtoday.domain.safety.Report.Target.PhotoTarget;
import com.datingtoday.domain.safety.Report.Target.ProfileTarget;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Reports}. */
public interface ReportsContract {

    /** Unique ascending ids. */
    AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1_000);

    Reports reports();

    Transactions transactions();

    /** Returns a user with an account. */
    UserId newUser();

    private static Report report(UserId reporter, Target target, Instant now) {
        return new Report(
                NUMBERS.incrementAndGet(),
                reporter,
                target,
                Reason.SCAM,
                new Sensitive<>("他要钱 💰"),
                new Sensitive<>("{\"nickname\":\"小明\"}"),
                State.OPEN,
                now);
    }

    private static Report report(UserId reporter, Instant now) {
        return report(reporter, new ProfileTarget(AuthSamples.user()), now);
    }

    private Report stored(Report report) {
        assertThat(reports().create(report)).isEqualTo(report);
        return report;
    }

    private static Report decided(Report report, State state) {
        return new Report(
                report.id(),
                report.reporter(),
                report.target(),
                report.reason(),
                report.comment(),
                report.evidence(),
                state,
                report.createTime());
    }

    @Test
    default void a_report_is_found_unchanged() {
        var reporter = AuthSamples.user();
        var target = AuthSamples.user();
        var now = AuthSamples.now();
        var profile = stored(report(reporter, new ProfileTarget(target), now));
        var photo = stored(report(reporter, new PhotoTarget(target, 1L << 52), now));
        var message = stored(report(reporter, new MessageTarget(target, 1L << 52), now));
        var withoutComment = stored(new Report(
                NUMBERS.incrementAndGet(),
                reporter,
                new PhotoTarget(target, 2),
                Reason.OTHER,
                new Sensitive<>(""),
                new Sensitive<>(""),
                State.OPEN,
                now));

        Stream.of(profile, photo, message, withoutComment).forEach(report -> {
            assertThat(reports().find(reporter, report.target())).contains(report);
            assertThat(reports().find(reporter, report.id())).contains(report);
        });
    }

    @Test
    default void every_reason_is_stored() {
        var reporter = AuthSamples.user();

        var stored = Arrays.stream(Reason.values())
                .map(reason -> stored(new Report(
                        NUMBERS.incrementAndGet(),
                        reporter,
                        new ProfileTarget(AuthSamples.user()),
                        reason,
                        new Sensitive<>(""),
                        new Sensitive<>(""),
                        State.OPEN,
                        AuthSamples.now())))
                .toList();

        assertThat(reports().findPage(reporter, null, 20)).isEqualTo(stored.reversed());
    }

    @Test
    default void a_long_comment_and_long_evidence_are_stored_in_full() {
        var report = new Report(
                NUMBERS.incrementAndGet(),
                AuthSamples.user(),
                new ProfileTarget(AuthSamples.user()),
                Reason.SPAM,
                new Sensitive<>("😀".repeat(500)),
                new Sensitive<>("{\"introduction\":\"" + "😀".repeat(4_000) + "\"}"),
                State.OPEN,
                AuthSamples.now());

        assertThat(reports().find(report.reporter(), stored(report).id())).contains(report);
    }

    @Test
    default void a_report_is_found_only_for_its_reporter() {
        var report = stored(report(AuthSamples.user(), AuthSamples.now()));

        assertThat(reports().find(AuthSamples.user(), report.id())).isEmpty();
        assertThat(reports().find(AuthSamples.user(), report.target())).isEmpty();
        assertThat(reports().findPage(AuthSamples.user(), null, 10)).isEmpty();
    }

    @Test
    default void a_second_report_of_a_target_returns_the_first() {
        var reporter = AuthSamples.user();
        var target = new PhotoTarget(AuthSamples.user(), 5);
        var first = stored(report(reporter, target, AuthSamples.now()));

        var second = report(reporter, target, AuthSamples.now());
        assertThat(reports().create(second)).isEqualTo(first);

        assertThat(reports().find(reporter, second.id())).isEmpty();
        stored(report(AuthSamples.user(), target, AuthSamples.now()));
        stored(report(reporter, new PhotoTarget(target.user(), 6), AuthSamples.now()));
        stored(report(reporter, new MessageTarget(target.user(), 5), AuthSamples.now()));
        stored(report(reporter, new MessageTarget(target.user(), 6), AuthSamples.now()));
        stored(report(reporter, new ProfileTarget(target.user()), AuthSamples.now()));
    }

    @Test
    default void concurrent_reports_of_a_target_store_one_report() {
        var reporter = AuthSamples.user();
        var target = new ProfileTarget(AuthSamples.user());

        var stored = ConcurrentRunner.run(8, thread -> reports().create(report(reporter, target, AuthSamples.now())));

        assertThat(stored).containsOnly(stored.getFirst());
        assertThat(reports().findPage(reporter, null, 10)).containsExactly(stored.getFirst());
    }

    @Test
    default void reports_are_listed_in_pages_newest_first() {
        var reporter = AuthSamples.user();
        var newestFirst = IntStream.range(0, 5)
                .mapToObj(i -> stored(report(reporter, AuthSamples.now())))
                .toList()
                .reversed();

        assertThat(reports().findPage(reporter, null, 2)).isEqualTo(newestFirst.subList(0, 2));
        assertThat(reports().findPage(reporter, newestFirst.get(1).id(), 2)).isEqualTo(newestFirst.subList(2, 4));
        assertThat(reports().findPage(reporter, newestFirst.get(3).id(), 2)).isEqualTo(newestFirst.subList(4, 5));
        assertThat(reports().findPage(reporter, newestFirst.getLast().id(), 2)).isEmpty();
    }

    @Test
    default void the_times_of_the_newest_reports_are_listed_oldest_first() {
        var reporter = AuthSamples.user();
        var now = AuthSamples.now();
        var times = IntStream.range(0, 4).mapToObj(now::plusSeconds).toList();
        times.forEach(time -> stored(report(reporter, time)));

        assertThat(reports().findTimesSince(reporter, now.minusMillis(1), 10)).isEqualTo(times);
        assertThat(reports().findTimesSince(reporter, now.minusMillis(1), 2)).isEqualTo(times.subList(2, 4));
        assertThat(reports().findTimesSince(reporter, now, 10)).isEqualTo(times.subList(1, 4));
        assertThat(reports().findTimesSince(AuthSamples.user(), now.minusMillis(1), 10))
                .isEmpty();
    }

    @Test
    default void concurrent_reports_do_not_exceed_a_limit_on_their_times() {
        var reporter = newUser();
        var now = AuthSamples.now();

        var made = ConcurrentRunner.run(
                8,
                thread -> transactions().inTransaction(() -> {
                    var isAllowed = reports()
                                    .findTimesSince(reporter, now.minusMillis(1), 3)
                                    .size()
                            < 3;
                    if (isAllowed) {
                        reports().create(report(reporter, now));
                    }
                    return isAllowed;
                }));

        assertThat(made).filteredOn(allowed -> allowed).hasSize(3);
        assertThat(reports().findPage(reporter, null, 10)).hasSize(3);
    }

    @Test
    default void the_oldest_open_reports_of_all_users_are_listed() {
        for (var old = reports().findOpen(100); !old.isEmpty(); old = reports().findOpen(100)) {
            old.forEach(report -> reports().decide(report.id(), State.DISMISSED));
        }
        var open = IntStream.range(0, 3)
                .mapToObj(i -> stored(report(AuthSamples.user(), AuthSamples.now())))
                .toList();

        assertThat(reports().findOpen(10)).isEqualTo(open);
        assertThat(reports().findOpen(2)).isEqualTo(open.subList(0, 2));
        reports().decide(open.getFirst().id(), State.DISMISSED);
        assertThat(reports().findOpen(10)).isEqualTo(open.subList(1, 3));
    }

    @Test
    default void a_report_is_decided_once() {
        var report = stored(report(AuthSamples.user(), AuthSamples.now()));

        assertThat(reports().decide(report.id(), State.ACTED_ON)).isTrue();
        assertThat(reports().decide(report.id(), State.DISMISSED)).isFalse();
        assertThat(reports().decide(NUMBERS.incrementAndGet(), State.DISMISSED)).isFalse();

        assertThat(reports().find(report.reporter(), report.id())).contains(decided(report, State.ACTED_ON));
        assertThat(reports().create(report(report.reporter(), report.target(), AuthSamples.now())))
                .isEqualTo(decided(report, State.ACTED_ON));
    }

    @Test
    default void concurrent_decisions_of_a_report_succeed_once() {
        var report = stored(report(AuthSamples.user(), AuthSamples.now()));
        var states = List.of(State.ACTED_ON, State.DISMISSED);

        var decided = ConcurrentRunner.run(8, thread -> reports().decide(report.id(), states.get(thread % 2)));

        assertThat(decided).containsOnlyOnce(true);
    }
}

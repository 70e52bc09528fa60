package com.datingtoday.application.visitor.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of {@link Visitors}. */
public interface VisitorsContract {

    Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    Visitors visitors();

    Transactions transactions();

    private void save(Visitor... visits) {
        transactions().inTransaction(() -> {
            visitors().save(Arrays.asList(visits));
            return true;
        });
    }

    private List<Visitor> all(UserId user) {
        return visitors().findPage(user, null, 100);
    }

    @Test
    default void the_newest_visit_of_a_pair_remains() {
        var owner = AuthSamples.user();
        var fan = AuthSamples.user();
        save(new Visitor(owner, fan, NOON));
        save(new Visitor(owner, fan, NOON.plusMillis(1)));
        save(new Visitor(owner, fan, NOON.minusSeconds(60)));
        save(new Visitor(fan, owner, NOON.minusSeconds(5)));

        assertThat(all(owner)).containsExactly(new Visitor(owner, fan, NOON.plusMillis(1)));
        assertThat(all(fan)).containsExactly(new Visitor(fan, owner, NOON.minusSeconds(5)));
        assertThat(all(AuthSamples.user())).isEmpty();
        visitors().save(List.of());
    }

    @Test
    default void pages_are_in_order_also_for_visits_of_the_same_time() {
        var owner = AuthSamples.user();
        var visits = IntStream.range(0, 25)
                .mapToObj(i -> new Visitor(owner, new UserId(200_000 + i * 7L), NOON.plusMillis(i / 6)))
                .toArray(Visitor[]::new);
        save(visits);
        var expected =
                Arrays.stream(visits).sorted(RecentVisitorCache.NEWEST_FIRST).toList();

        var read = new ArrayList<Visitor>();
        @Nullable Cursor after = null;
        for (var page = visitors().findPage(owner, after, 4);
                !page.isEmpty();
                page = visitors().findPage(owner, after, 4)) {
            read.addAll(page);
            after = Cursor.of(page.getLast());
        }

        assertThat(read).isEqualTo(expected);
    }

    @Test
    default void the_read_time_never_decreases() {
        var owner = AuthSamples.user();
        assertThat(visitors().getReadTime(owner)).isEqualTo(Instant.EPOCH);

        for (var moment : List.of(NOON, NOON.plusMillis(2), NOON.plusMillis(1))) {
            transactions().inTransaction(() -> {
                visitors().markRead(owner, moment);
                return true;
            });
        }

        assertThat(visitors().getReadTime(owner)).isEqualTo(NOON.plusMillis(2));
        assertThat(visitors().getReadTime(AuthSamples.user())).isEqualTo(Instant.EPOCH);
    }

    @Test
    default void concurrent_batches_lose_no_visit() {
        var owners = IntStream.range(0, 10).mapToObj(_ -> AuthSamples.user()).toList();
        var fans = IntStream.range(0, 10).mapToObj(_ -> AuthSamples.user()).toList();

        ConcurrentRunner.run(8, thread -> {
            for (int round = 0; round < 5; round++) {
                var moment = NOON.plusMillis(thread * 10L + round);
                save(owners.stream()
                        .flatMap(owner -> fans.stream().map(fan -> new Visitor(owner, fan, moment)))
                        .sorted((one, other) ->
                                Long.compare(one.user().value(), other.user().value()))
                        .toArray(Visitor[]::new));
            }
            return true;
        });

        for (var owner : owners) {
            assertThat(all(owner))
                    .hasSize(10)
                    .allMatch(visit -> visit.visitTime().equals(NOON.plusMillis(74)));
        }
    }
}

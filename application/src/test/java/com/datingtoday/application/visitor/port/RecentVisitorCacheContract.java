package com.datingtoday.application.visitor.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.visitor.port.RecentVisitorCache.CachedPage;
import com.datingtoday.application.visitor.port.RecentVisitorCache.CachedVisitors;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of {@link RecentVisitorCache}. */
public interface RecentVisitorCacheContract {

    Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    RecentVisitorCache recentVisitorCache();

    /** Owner with the content of the database. */
    final class TestOwner {

        final UserId user = AuthSamples.user();
        final InMemoryVisitors database = new InMemoryVisitors();
        private final RecentVisitorCache recent;
        private int asked;

        TestOwner(RecentVisitorCache recent) {
            this.recent = recent;
        }

        Visitor visit(long fan, long second) {
            return new Visitor(user, new UserId(200_000 + fan), NOON.plusSeconds(second));
        }

        /** Creates visits one second apart, the newest last. */
        TestOwner visited(int fans) {
            database.save(IntStream.range(0, fans).mapToObj(i -> visit(i, i)).toList());
            return this;
        }

        void note(Visitor... visits) {
            recent.save(List.of(visits), () -> database.save(List.of(visits)));
        }

        void read(Instant moment) {
            recent.markRead(user, moment, () -> database.markRead(user, moment));
        }

        CachedVisitors source() {
            asked++;
            return new CachedVisitors(
                    database.findPage(user, null, RecentVisitorCache.CAPACITY), database.getReadTime(user));
        }

        CachedPage page(@Nullable Cursor after, int limit) {
            return page(after, limit, this::source);
        }

        CachedPage page(@Nullable Cursor after, int limit, Supplier<CachedVisitors> source) {
            return recent.findPage(user, after, limit, source);
        }

        void assertInStep() {
            var cachedPage = page(null, RecentVisitorCache.CAPACITY);
            assertThat(cachedPage.visits()).isEqualTo(database.findPage(user, null, RecentVisitorCache.CAPACITY));
            assertThat(cachedPage.readTime()).isEqualTo(database.getReadTime(user));
        }
    }

    private TestOwner owner() {
        return new TestOwner(recentVisitorCache());
    }

    @Test
    default void the_source_is_loaded_once_also_without_visitors() {
        var nobody = owner();
        var some = owner().visited(3);

        for (int i = 0; i < 3; i++) {
            assertThat(nobody.page(null, 10)).isEqualTo(new CachedPage(List.of(), Instant.EPOCH, true));
            assertThat(some.page(null, 10))
                    .isEqualTo(new CachedPage(
                            List.of(some.visit(2, 2), some.visit(1, 1), some.visit(0, 0)), Instant.EPOCH, true));
        }

        assertThat(nobody.asked).isOne();
        assertThat(some.asked).isOne();
    }

    @Test
    default void pages_are_consecutive_for_visits_of_the_same_time() {
        for (int limit : new int[] {1, 4, 7, 100}) {
            var testOwner = owner();
            testOwner.database.save(IntStream.range(0, 30)
                    .mapToObj(i -> testOwner.visit(i * 13L, i / 8))
                    .toList());
            testOwner.page(null, 1);

            var read = new ArrayList<Visitor>();
            @Nullable Cursor after = null;
            for (var page = testOwner.page(after, limit).visits();
                    !page.isEmpty();
                    page = testOwner.page(after, limit).visits()) {
                read.addAll(page);
                after = Cursor.of(page.getLast());
            }

            assertThat(read).isEqualTo(testOwner.database.findPage(testOwner.user, null, 100));
        }
    }

    @Test
    default void a_cursor_of_a_visitor_who_returned_stays_valid() {
        var testOwner = owner().visited(5);
        var first = testOwner.page(null, 2).visits();
        testOwner.note(testOwner.visit(3, 100));

        assertThat(testOwner.page(Cursor.of(first.getLast()), 10).visits())
                .containsExactly(testOwner.visit(2, 2), testOwner.visit(1, 1), testOwner.visit(0, 0));
    }

    @Test
    default void stored_visits_update_existing_entries() {
        var testOwner = owner().visited(3);
        testOwner.page(null, 10);

        testOwner.note(testOwner.visit(0, 50), testOwner.visit(7, 51));
        testOwner.note(testOwner.visit(1, -50));
        testOwner.read(NOON.plusSeconds(60));
        testOwner.read(NOON.plusSeconds(59));

        testOwner.assertInStep();
        assertThat(testOwner.page(null, 2).visits()).containsExactly(testOwner.visit(7, 51), testOwner.visit(0, 50));
        assertThat(testOwner.page(null, 2).readTime()).isEqualTo(NOON.plusSeconds(60));
        assertThat(testOwner.asked).isOne();
    }

    @Test
    default void visits_stored_before_the_first_read_come_from_the_source() {
        var testOwner = owner();
        testOwner.note(testOwner.visit(1, 1));
        testOwner.note(testOwner.visit(2, 2));
        testOwner.read(NOON);

        testOwner.assertInStep();
        testOwner.assertInStep();
        assertThat(testOwner.asked).isOne();
    }

    @Test
    default void visits_stored_during_a_load_are_not_lost() {
        var before = owner().visited(3);
        before.page(null, 10, () -> {
            var old = before.source();
            before.note(before.visit(9, 9));
            return old;
        });
        before.assertInStep();

        var reading = owner().visited(3);
        reading.page(null, 10, () -> {
            var old = reading.source();
            reading.read(NOON);
            return old;
        });
        reading.assertInStep();
    }

    @Test
    default void a_load_during_a_store_is_not_cached() {
        var testOwner = owner().visited(3);
        var visits = List.of(testOwner.visit(9, 9));

        recentVisitorCache().save(visits, () -> {
            testOwner.page(null, 10);
            testOwner.database.save(visits);
        });

        testOwner.assertInStep();
    }

    @Test
    default void the_newest_visits_up_to_the_capacity_are_cached() {
        var most = RecentVisitorCache.CAPACITY;
        var crowd = owner().visited(most + 10);
        assertThat(crowd.page(null, 5).complete()).isFalse();
        crowd.note(crowd.visit(3, most + 100), crowd.visit(most - 5, most + 101), crowd.visit(-1, -1));
        crowd.assertInStep();
        assertThat(crowd.page(null, most + 10).visits()).hasSize(most);

        var nearly = owner().visited(most - 1);
        assertThat(nearly.page(null, 5).complete()).isTrue();
        nearly.note(nearly.visit(most, most));
        nearly.assertInStep();
        nearly.note(nearly.visit(most + 1, most + 1));
        assertThat(nearly.page(null, 5).complete()).isFalse();
        nearly.assertInStep();
    }

    @Test
    default void visits_that_cannot_be_stored_are_not_cached() {
        var testOwner = owner().visited(2);
        testOwner.page(null, 10);

        assertThatThrownBy(() -> recentVisitorCache().save(List.of(testOwner.visit(5, 5)), () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        testOwner.assertInStep();
    }

    @Test
    default void visits_of_many_owners_are_stored_together() {
        var owners = IntStream.range(0, 20).mapToObj(_ -> owner().visited(2)).toList();
        owners.forEach(testOwner -> testOwner.page(null, 10));
        var visits = owners.stream().map(testOwner -> testOwner.visit(9, 9)).toList();

        recentVisitorCache()
                .save(
                        visits,
                        () -> owners.forEach(testOwner -> testOwner.database.save(List.of(testOwner.visit(9, 9)))));

        owners.forEach(TestOwner::assertInStep);
        recentVisitorCache().save(List.of(), () -> {});
    }
}

package com.datingtoday.application.visitor;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.visitor.VisitorFixture.ANNA;
import static com.datingtoday.application.visitor.VisitorFixture.BOB;
import static com.datingtoday.application.visitor.VisitorFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError.VipRequired;
import com.datingtoday.domain.visitor.CappedCount;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitorListScenario {

    private final VisitorFixture world = new VisitorFixture();

    @Test
    void the_list_requires_vip_and_the_summary_does_not() {
        world.visit(BOB, ANNA);

        assertThat(refusal(() -> world.list(ANNA))).isEqualTo(new VipRequired(Privilege.VISITOR_LIST));
        assertThat(refusal(() -> world.list(CAROL))).isEqualTo(new VipRequired(Privilege.VISITOR_LIST));
        assertThat(world.summary(ANNA).count()).isEqualTo(CappedCount.of(1));

        world.makeVip(ANNA);
        assertThat(world.list(ANNA)).containsExactly(BOB);
    }

    @Test
    void the_newest_visitor_is_first_and_new_until_marked_read() {
        world.makeVip(ANNA);
        world.visit(BOB, ANNA);
        world.visit(CAROL, ANNA);
        world.markRead(ANNA);
        world.visit(BOB, ANNA);

        var list = world.page(ANNA, null, 10).list();
        assertThat(list).extracting(seen -> seen.person().user()).containsExactly(BOB, CAROL);
        assertThat(list).extracting(VisitorView::isNew).containsExactly(true, false);
        assertThat(list.getFirst().visitTime()).isEqualTo(world.people.clock.instant());
        assertThat(world.summary(ANNA).count()).isEqualTo(CappedCount.of(2));
        assertThat(world.summary(ANNA).newCount()).isEqualTo(CappedCount.of(1));

        world.markRead(ANNA);
        assertThat(world.summary(ANNA).newCount()).isEqualTo(CappedCount.of(0));
    }

    @Test
    void an_invisible_visitor_is_neither_listed_nor_counted_nor_a_teaser() {
        world.makeVip(ANNA);
        var dave = world.create(1);
        var eve = world.create(2);
        world.people.addPhoto(eve);
        List.of(BOB, CAROL, dave, eve).forEach(viewer -> world.visit(viewer, ANNA));
        assertThat(world.summary(ANNA).count()).isEqualTo(CappedCount.of(4));
        assertThat(world.summary(ANNA).teasers()).hasSize(1);

        world.block(BOB, ANNA);
        world.block(ANNA, CAROL);
        world.changeProfile(eve, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(world.list(ANNA)).containsExactly(dave);
        assertThat(world.summary(ANNA).count()).isEqualTo(CappedCount.of(1));
        assertThat(world.summary(ANNA).newCount()).isEqualTo(CappedCount.of(1));
        assertThat(world.summary(ANNA).teasers()).isEmpty();
        assertThat(world.stored(ANNA)).hasSize(4);
    }

    @Test
    void teasers_show_the_newest_three_visitors_with_a_photo() {
        var photos = IntStream.range(0, 5)
                .mapToObj(i -> {
                    var user = world.create(i + 1);
                    var photo = i == 3 ? null : world.people.addPhoto(user);
                    world.visit(user, ANNA);
                    return photo;
                })
                .toList();

        assertThat(world.summary(ANNA).teasers()).containsExactly(photos.get(4), photos.get(2), photos.get(1));
    }

    @Test
    void numbers_are_exact_to_ninety_nine() {
        for (int i = 1; i <= 99; i++) {
            world.visit(world.create(i), ANNA);
        }
        assertThat(world.summary(ANNA).count()).isEqualTo(new CappedCount(99, false));

        world.visit(world.create(100), ANNA);
        assertThat(world.summary(ANNA).count()).isEqualTo(new CappedCount(99, true));
        assertThat(world.summary(ANNA).newCount()).isEqualTo(new CappedCount(99, true));
    }

    @Test
    void invisible_visitors_do_not_hide_older_visible_ones() {
        for (int i = 1; i <= 30; i++) {
            world.visit(world.create(i), ANNA);
        }
        for (int i = 31; i <= 130; i++) {
            var user = world.create(i);
            world.visit(user, ANNA);
            world.changeProfile(user, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        }

        assertThat(world.summary(ANNA).count()).isEqualTo(new CappedCount(30, false));
    }

    @Test
    void the_work_does_not_grow_with_the_number_of_visitors() {
        world.makeVip(ANNA);
        world.visitors.save(IntStream.range(0, 20_000)
                .mapToObj(i -> new Visitor(
                        ANNA,
                        new UserId(1_000_000 + i),
                        world.people.clock.instant().minusSeconds(i)))
                .toList());
        world.visit(BOB, ANNA);

        world.list(ANNA);
        var before = world.visitors.statements.get();
        assertThat(world.list(ANNA)).containsExactly(BOB);
        world.summary(ANNA);
        assertThat(world.visitors.statements).hasValue(before);
    }

    @Test
    void visits_beyond_the_cache_are_read_from_the_database() {
        world.makeVip(ANNA);
        var count = RecentVisitorCache.CAPACITY + 150;
        var users = IntStream.range(0, count).mapToObj(i -> world.create(i + 1)).toList();
        world.visitors.save(IntStream.range(0, count)
                .mapToObj(i -> new Visitor(
                        ANNA, users.get(i), world.people.clock.instant().minusSeconds(i / 3)))
                .toList());

        assertThat(scroll(100, () -> {})).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void consecutive_pages_repeat_no_visitor_and_omit_none_without_a_new_visit() {
        world.makeVip(ANNA);
        var random = new Random(7);
        var users = IntStream.range(0, 60).mapToObj(i -> world.create(i + 1)).toList();
        users.forEach(user -> world.visit(user, ANNA));
        var again = new HashSet<UserId>();

        var read = scroll(7, () -> {
            var user = users.get(random.nextInt(users.size()));
            again.add(user);
            world.visit(user, ANNA);
        });

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read)
                .containsAll(
                        users.stream().filter(user -> !again.contains(user)).toList());
    }

    private List<UserId> scroll(int limit, Runnable between) {
        var read = new ArrayList<UserId>();
        @Nullable String cursor = null;
        do {
            var page = world.page(ANNA, cursor, limit);
            page.list().forEach(seen -> read.add(seen.person().user()));
            cursor = page.nextCursor();
            between.run();
        } while (cursor != null);
        return read;
    }

    @Test
    void a_cursor_is_valid_for_its_owner_only() {
        world.makeVip(ANNA);
        world.makeVip(BOB);
        world.visit(BOB, ANNA);
        world.visit(CAROL, ANNA);
        var cursor = world.page(ANNA, null, 1).nextCursor();
        assertThat(cursor).isNotNull();

        assertThat(world.page(ANNA, cursor, 1).list()).hasSize(1);
        assertThat(refusal(() -> world.page(BOB, cursor, 1))).isEqualTo(new InputError.Malformed("cursor"));
    }

    @Test
    void the_list_is_rejected_after_vip_expired() {
        world.makeVip(ANNA);
        world.visit(BOB, ANNA);
        world.people.clock.advance(Duration.ofDays(31));

        assertThat(refusal(() -> world.list(ANNA))).isEqualTo(new VipRequired(Privilege.VISITOR_LIST));
    }
}

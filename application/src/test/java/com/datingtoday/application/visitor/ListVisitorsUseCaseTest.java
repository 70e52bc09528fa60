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
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListVisitorsUseCaseTest {

    private final VisitorFixture visitorFixture = new VisitorFixture();

    @Test
    void the_list_requires_vip() {
        visitorFixture.visit(BOB, ANNA);

        assertThat(refusal(() -> visitorFixture.list(ANNA))).isEqualTo(new VipRequired(Privilege.VISITOR_LIST));
        assertThat(refusal(() -> visitorFixture.list(CAROL)))
                .as("a user without visitors")
                .isEqualTo(new VipRequired(Privilege.VISITOR_LIST));

        visitorFixture.makeVip(ANNA);
        assertThat(visitorFixture.list(ANNA)).containsExactly(BOB);
    }

    @Test
    void the_list_is_rejected_after_vip_expired() {
        visitorFixture.makeVip(ANNA);
        visitorFixture.visit(BOB, ANNA);
        visitorFixture.people.clock.advance(Duration.ofDays(31));

        assertThat(refusal(() -> visitorFixture.list(ANNA))).isEqualTo(new VipRequired(Privilege.VISITOR_LIST));
    }

    @Test
    void the_newest_visitor_is_first() {
        visitorFixture.makeVip(ANNA);
        visitorFixture.visit(BOB, ANNA);
        visitorFixture.visit(CAROL, ANNA);
        visitorFixture.visit(BOB, ANNA);

        var list = visitorFixture.page(ANNA, null, 10).list();
        assertThat(list).extracting(seen -> seen.person().user()).containsExactly(BOB, CAROL);
        assertThat(list.getFirst().visitTime()).isEqualTo(visitorFixture.people.clock.instant());
    }

    @Test
    void an_invisible_visitor_is_not_listed() {
        visitorFixture.makeVip(ANNA);
        var dave = visitorFixture.create(1);
        var eve = visitorFixture.create(2);
        List.of(BOB, CAROL, dave, eve).forEach(viewer -> visitorFixture.visit(viewer, ANNA));

        visitorFixture.block(BOB, ANNA);
        visitorFixture.block(ANNA, CAROL);
        visitorFixture.changeProfile(eve, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(visitorFixture.list(ANNA)).containsExactly(dave);
        assertThat(visitorFixture.stored(ANNA)).hasSize(4);
    }

    @Test
    void visits_beyond_the_cache_are_read_from_the_database() {
        visitorFixture.makeVip(ANNA);
        var count = RecentVisitorCache.CAPACITY + 150;
        var users = IntStream.range(0, count)
                .mapToObj(i -> visitorFixture.create(i + 1))
                .toList();
        visitorFixture.visitors.save(IntStream.range(0, count)
                .mapToObj(i -> new Visitor(
                        ANNA,
                        users.get(i),
                        visitorFixture.people.clock.instant().minusSeconds(i / 3)))
                .toList());

        assertThat(scroll(100, () -> {})).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void consecutive_pages_repeat_no_visitor_and_omit_none_without_a_new_visit() {
        visitorFixture.makeVip(ANNA);
        var random = new Random(7);
        var users = IntStream.range(0, 60)
                .mapToObj(i -> visitorFixture.create(i + 1))
                .toList();
        users.forEach(user -> visitorFixture.visit(user, ANNA));
        var again = new HashSet<UserId>();

        var read = scroll(7, () -> {
            var user = users.get(random.nextInt(users.size()));
            again.add(user);
            visitorFixture.visit(user, ANNA);
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
            var page = visitorFixture.page(ANNA, cursor, limit);
            page.list().forEach(seen -> read.add(seen.person().user()));
            cursor = page.nextCursor();
            between.run();
        } while (cursor != null);
        return read;
    }

    @Test
    void a_cursor_is_valid_for_its_owner_only() {
        visitorFixture.makeVip(ANNA);
        visitorFixture.makeVip(BOB);
        visitorFixture.visit(BOB, ANNA);
        visitorFixture.visit(CAROL, ANNA);
        var cursor = visitorFixture.page(ANNA, null, 1).nextCursor();
        assertThat(cursor).isNotNull();

        assertThat(visitorFixture.page(ANNA, cursor, 1).list()).hasSize(1);
        assertThat(refusal(() -> visitorFixture.page(BOB, cursor, 1))).isEqualTo(new InputError.Malformed("cursor"));
    }
}

package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockScenario {

    final ProfileFixture fixture = new ProfileFixture();

    private void block(UserId blocker, UserId blocked) {
        new BlockUserUseCase(fixture.relationUpdates(), fixture.blocks, fixture.clock)
                .block(new BlockUser.Command(blocker, blocked));
    }

    private void unblock(UserId blocker, UserId blocked) {
        new UnblockUserUseCase(fixture.relationUpdates(), fixture.blocks)
                .unblock(new UnblockUser.Command(blocker, blocked));
    }

    private Page<ListBlocks.BlockedUser> list(UserId blocker, @Nullable String cursor, @Nullable Integer limit) {
        return new ListBlocksUseCase(fixture.blocks, fixture.viewPeople(), fixture.encryption)
                .list(new ListBlocks.Query(blocker, cursor, limit));
    }

    private List<PersonSummary> view(UserId viewer, UserId owner) {
        return fixture.viewPeople().view(new ViewPeople.Query(viewer, List.of(owner)));
    }

    private static List<UserId> users(Page<ListBlocks.BlockedUser> page) {
        return page.list().stream().map(ListBlocks.BlockedUser::user).toList();
    }

    @Test
    void a_block_ends_follows_at_once_and_hides_the_blocker() {
        fixture.follows.create(ANNA, BOB, NOON);
        fixture.follows.create(BOB, ANNA, NOON);

        block(ANNA, BOB);

        assertThat(fixture.log).containsExactly("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(fixture.follows.exists(ANNA, BOB)).isFalse();
        assertThat(fixture.follows.exists(BOB, ANNA)).isFalse();
        assertThat(view(BOB, ANNA)).isEmpty();
        assertThat(view(ANNA, BOB).getFirst().details()).isEmpty();
        assertThat(view(CAROL, ANNA).getFirst().details()).isPresent();
    }

    @Test
    void a_repeated_block_keeps_the_time_of_the_first() {
        block(ANNA, BOB);
        fixture.clock.advance(Duration.ofDays(1));
        block(ANNA, BOB);

        assertThat(list(ANNA, null, null).list())
                .extracting(ListBlocks.BlockedUser::since)
                .containsExactly(NOON);
    }

    @Test
    void unknown_users_can_be_blocked_but_not_the_user_themselves() {
        block(ANNA, UNKNOWN_USER);

        assertThat(users(list(ANNA, null, null))).containsExactly(UNKNOWN_USER);
        assertThat(list(ANNA, null, null).list().getFirst().person()).isEmpty();
        assertThat(refusal(() -> block(ANNA, ANNA))).isEqualTo(new SafetyError.CannotTargetSelf());
    }

    @Test
    void a_user_can_block_at_most_two_thousand_users() {
        for (int i = 0; i < 2_000; i++) {
            fixture.blocks.create(ANNA, new UserId(200_000 + i), NOON, 2_000);
        }
        fixture.follows.create(BOB, ANNA, NOON);

        assertThat(refusal(() -> block(ANNA, BOB))).isEqualTo(new SafetyError.TooManyBlocks(2_000));
        assertThat(fixture.log).containsExactly("changing 100001 100002", "begin", "changed 100001 100002");
        assertThat(fixture.blocks.exists(ANNA, BOB)).isFalse();

        block(ANNA, new UserId(200_000));
        unblock(ANNA, new UserId(200_000));
        block(ANNA, BOB);
        assertThat(fixture.blocks.exists(ANNA, BOB)).isTrue();
    }

    @Test
    void unblocking_does_not_restore_follows() {
        fixture.follows.create(ANNA, BOB, NOON);
        block(ANNA, BOB);
        fixture.log.clear();

        unblock(ANNA, BOB);
        unblock(ANNA, UNKNOWN_USER);

        assertThat(fixture.log).startsWith("changing 100001 100002", "begin", "commit", "changed 100001 100002");
        assertThat(view(BOB, ANNA).getFirst().details()).isPresent();
        assertThat(fixture.follows.exists(ANNA, BOB)).isFalse();
    }

    @Test
    void unblocking_does_not_end_the_block_of_the_other_user() {
        block(ANNA, BOB);
        block(BOB, ANNA);
        unblock(ANNA, BOB);

        assertThat(view(ANNA, BOB)).isEmpty();
        assertThat(fixture.blocks.exists(BOB, ANNA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void blocks_are_listed_in_pages_with_only_visible_data(int limit) {
        for (var blocked : List.of(BOB, UNKNOWN_USER, CAROL)) {
            fixture.clock.advance(Duration.ofSeconds(1));
            block(ANNA, blocked);
        }
        block(BOB, ANNA);

        var lines = new ArrayList<ListBlocks.BlockedUser>();
        @Nullable String cursor = null;
        do {
            var page = list(ANNA, cursor, limit);
            lines.addAll(page.list());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(lines).extracting(ListBlocks.BlockedUser::user).containsExactly(CAROL, UNKNOWN_USER, BOB);
        assertThat(lines).extracting(line -> line.person().isPresent()).containsExactly(true, false, false);
        assertThat(lines.getFirst().person().orElseThrow().details()).isEmpty();
    }

    @Test
    void a_cursor_of_another_users_list_is_rejected() {
        for (var blocked : List.of(CAROL, UNKNOWN_USER)) {
            block(ANNA, blocked);
            block(BOB, blocked);
        }
        var cursor = list(ANNA, null, 1).nextCursor();

        assertThat(users(list(ANNA, cursor, 1))).containsExactly(CAROL);
        assertThat(refusal(() -> list(BOB, cursor, 1))).isEqualTo(new InputError.Malformed("cursor"));
    }
}

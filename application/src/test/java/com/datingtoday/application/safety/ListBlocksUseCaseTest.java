package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListBlocksUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();
    private final ProfileFixture profileFixture = safetyFixture.profileFixture;

    private Page<ListBlocks.BlockedUser> list(UserId blocker, @Nullable String cursor, @Nullable Integer limit) {
        return new ListBlocksUseCase(profileFixture.blocks, profileFixture.viewPeople(), profileFixture.encryption)
                .list(new ListBlocks.Query(blocker, cursor, limit));
    }

    private static List<UserId> users(Page<ListBlocks.BlockedUser> page) {
        return page.list().stream().map(ListBlocks.BlockedUser::user).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void blocks_are_listed_in_pages_with_only_visible_data(int limit) {
        for (var blocked : List.of(BOB, UNKNOWN_USER, CAROL)) {
            profileFixture.clock.advance(Duration.ofSeconds(1));
            safetyFixture.block(ANNA, blocked);
        }
        safetyFixture.block(BOB, ANNA);

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
            safetyFixture.block(ANNA, blocked);
            safetyFixture.block(BOB, blocked);
        }
        var cursor = list(ANNA, null, 1).nextCursor();

        assertThat(users(list(ANNA, cursor, 1))).containsExactly(CAROL);
        assertThat(refusal(() -> list(BOB, cursor, 1))).isEqualTo(new InputError.Malformed("cursor"));
    }
}

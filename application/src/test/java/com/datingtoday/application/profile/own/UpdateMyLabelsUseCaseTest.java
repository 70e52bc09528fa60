package com.datingtoday.application.profile.own;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.ANNA_CHANGED;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpdateMyLabelsUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private UserLabels choose(List<Integer> labels) {
        return new UpdateMyLabelsUseCase(fixture.labels, fixture.cacheAwareTransaction())
                .update(new UpdateMyLabels.Command(ANNA, labels));
    }

    private UserLabels chosen(UserId user) {
        return new GetMyLabelsUseCase(fixture.labels).get(new GetMyLabels.Query(user));
    }

    @Test
    void a_selection_of_labels_replaces_the_previous_one_and_evicts_the_profile() {
        choose(List.of(1, 2, 3));
        assertThat(fixture.drainLog()).isEqualTo(ANNA_CHANGED);

        assertThat(choose(List.of(30, 2))).isEqualTo(new UserLabels(Set.of(2, 30)));
        assertThat(chosen(ANNA)).isEqualTo(new UserLabels(Set.of(2, 30)));
        assertThat(chosen(BOB)).isEqualTo(UserLabels.NONE);

        choose(List.of());
        assertThat(chosen(ANNA)).isEqualTo(UserLabels.NONE);
    }

    @Test
    void an_invalid_selection_of_labels_changes_and_evicts_nothing() {
        choose(List.of(1));
        fixture.drainLog();
        var many = IntStream.rangeClosed(1, 21).boxed().toList();

        assertThat(refusal(() -> choose(List.of(2, 31)))).isEqualTo(new ProfileError.UnknownLabel(31));
        assertThat(refusal(() -> choose(List.of(2, 2)))).isEqualTo(new ProfileError.DuplicateLabel(2));
        assertThat(refusal(() -> choose(many))).isEqualTo(new ProfileError.TooManyLabels(20));

        assertThat(chosen(ANNA)).isEqualTo(new UserLabels(Set.of(1)));
        assertThat(fixture.log).isEmpty();
    }
}

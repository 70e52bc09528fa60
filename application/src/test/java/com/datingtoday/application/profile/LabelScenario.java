package com.datingtoday.application.profile;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.own.GetMyLabels;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.own.UpdateMyLabels;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelScenario {

    final ProfileFixture world = new ProfileFixture();

    private UserLabels choose(List<Integer> labels) {
        return UseCaseFactory.create(UpdateMyLabels.class, world.labels, world.changing())
                .update(new UpdateMyLabels.Command(ANNA, labels));
    }

    private UserLabels chosen(UserId user) {
        return UseCaseFactory.create(GetMyLabels.class, world.labels).get(new GetMyLabels.Query(user));
    }

    @Test
    void a_choice_replaces_the_one_before_and_everybody_is_told() {
        choose(List.of(1, 2, 3));
        assertThat(world.noted()).containsExactly("changing 100001", "begin", "commit", "changed 100001");

        assertThat(choose(List.of(30, 2))).isEqualTo(new UserLabels(Set.of(2, 30)));
        assertThat(chosen(ANNA)).isEqualTo(new UserLabels(Set.of(2, 30)));
        assertThat(chosen(BOB)).isEqualTo(UserLabels.NONE);

        choose(List.of());
        assertThat(chosen(ANNA)).isEqualTo(UserLabels.NONE);
    }

    @Test
    void a_choice_that_is_none_changes_nothing_and_nobody_hears_of_it() {
        choose(List.of(1));
        world.noted();
        var many = IntStream.rangeClosed(1, 21).boxed().toList();

        assertThat(refusal(() -> choose(List.of(2, 31)))).isEqualTo(new ProfileError.UnknownLabel(31));
        assertThat(refusal(() -> choose(List.of(2, 2)))).isEqualTo(new ProfileError.DuplicateLabel(2));
        assertThat(refusal(() -> choose(many))).isEqualTo(new ProfileError.TooManyLabels(20));

        assertThat(chosen(ANNA)).isEqualTo(new UserLabels(Set.of(1)));
        assertThat(world.log).isEmpty();
    }

    @Test
    void the_catalogue_is_written_in_the_language_that_was_asked_for() {
        var list = UseCaseFactory.create(ListLabels.class, world.labels);

        assertThat(list.list(new ListLabels.Query(true)))
                .extracting(Label::meaning)
                .contains("运动");
        assertThat(list.list(new ListLabels.Query(false)))
                .extracting(Label::meaning)
                .contains("Sports");
    }
}

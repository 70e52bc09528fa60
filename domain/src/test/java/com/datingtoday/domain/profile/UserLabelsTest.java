package com.datingtoday.domain.profile;

import static com.datingtoday.domain.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.value.ProfileError;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UserLabelsTest {

    private static final Set<Integer> CATALOGUE =
            IntStream.rangeClosed(1, 30).boxed().collect(Collectors.toUnmodifiableSet());

    private static List<Integer> first(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void up_to_twenty_catalogue_labels_can_be_chosen() {
        for (int count = 0; count <= 20; count++) {
            assertThat(UserLabels.of(first(count), CATALOGUE).ids()).containsExactlyInAnyOrderElementsOf(first(count));
        }
        assertThat(UserLabels.of(List.of(), CATALOGUE)).isEqualTo(UserLabels.NONE);
        assertThat(refusal(() -> UserLabels.of(first(21), CATALOGUE))).isEqualTo(new ProfileError.TooManyLabels(20));
    }

    @Test
    void the_error_names_an_unknown_label() {
        assertThat(refusal(() -> UserLabels.of(List.of(1, 31, 32), CATALOGUE)))
                .isEqualTo(new ProfileError.UnknownLabel(31));
        assertThat(refusal(() -> UserLabels.of(List.of(0), CATALOGUE))).isEqualTo(new ProfileError.UnknownLabel(0));
    }

    @Test
    void the_error_names_a_duplicate_label() {
        assertThat(refusal(() -> UserLabels.of(List.of(1, 2, 3, 2), CATALOGUE)))
                .isEqualTo(new ProfileError.DuplicateLabel(2));
        assertThat(refusal(() -> UserLabels.of(Collections.nCopies(20, 7), CATALOGUE)))
                .isEqualTo(new ProfileError.DuplicateLabel(7));
    }

    @Test
    void shared_labels_are_sorted_and_symmetric() {
        var mine = new UserLabels(Set.of(30, 2, 17, 1, 9));
        var others = new UserLabels(Set.of(17, 3, 9, 30, 4));

        assertThat(mine.sharedWith(others)).containsExactly(9, 17, 30);
        assertThat(others.sharedWith(mine)).containsExactly(9, 17, 30);
        assertThat(mine.sharedWith(UserLabels.NONE)).isEmpty();
        assertThat(UserLabels.NONE.sharedWith(mine)).isEmpty();
    }

    @Test
    void labels_copy_the_set_they_are_created_from() {
        var set = new HashSet<>(Set.of(1));
        var labels = new UserLabels(set);
        set.add(2);

        assertThat(labels.ids()).containsExactly(1);
    }
}

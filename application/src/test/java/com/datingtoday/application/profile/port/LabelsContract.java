package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.port.Labels.Language;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract of {@link Labels}. */
public interface LabelsContract {

    Labels labels();

    Transactions transactions();

    /** Returns a user with an account. */
    UserId newUser();

    private List<Integer> ids() {
        return labels().findCatalogue(Language.ENGLISH).stream().map(Label::id).toList();
    }

    private UserLabels choose(UserId user, List<Integer> ids) {
        var chosen = new UserLabels(Set.copyOf(ids));
        transactions().inTransaction(() -> {
            labels().replace(user, chosen);
            return true;
        });
        return chosen;
    }

    @ParameterizedTest
    @EnumSource
    default void the_catalogue_is_sorted_by_group_and_id(Language language) {
        var catalogue = labels().findCatalogue(language);
        var byGroup = catalogue.stream().collect(Collectors.groupingBy(Label::meaning));
        var groups = new HashSet<String>();
        var changesOfGroup = 0;
        for (int i = 0; i < catalogue.size(); i++) {
            groups.add(catalogue.get(i).meaning());
            if (i == 0
                    || !catalogue.get(i).meaning().equals(catalogue.get(i - 1).meaning())) {
                changesOfGroup++;
            }
        }

        assertThat(groups).hasSizeGreaterThan(1).hasSize(changesOfGroup);
        assertThat(byGroup.values())
                .allSatisfy(group -> assertThat(group.stream().map(Label::id)).isSorted());
    }

    @Test
    default void the_catalogue_holds_the_same_labels_in_each_language() {
        var english = labels().findCatalogue(Language.ENGLISH);
        var chinese = labels().findCatalogue(Language.CHINESE);

        assertThat(english.stream().map(Label::id)).doesNotHaveDuplicates().hasSizeGreaterThan(UserLabels.MAX_LABELS);
        assertThat(english.stream().map(Label::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\p{ASCII}+"));
        assertThat(chinese.stream().map(Label::name))
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.matches("\\p{ASCII}+"));
        assertThat(english)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name", "meaning")
                .containsExactlyElementsOf(chinese);
    }

    @Test
    default void a_new_user_has_no_labels() {
        assertThat(labels().findByUser(newUser())).isEqualTo(UserLabels.NONE);
    }

    @Test
    default void a_selection_replaces_the_previous_one() {
        var user = newUser();
        var other = newUser();
        var ids = ids();
        var others = choose(other, ids.subList(0, UserLabels.MAX_LABELS));

        assertThat(labels().findByUser(other)).isEqualTo(others);
        choose(user, ids.subList(0, 3));
        var second = choose(user, ids.subList(2, 5));
        assertThat(labels().findByUser(user)).isEqualTo(second);
        choose(user, List.of());
        assertThat(labels().findByUser(user)).isEqualTo(UserLabels.NONE);
        assertThat(labels().findByUser(other)).isEqualTo(others);
    }

    @Test
    default void concurrent_selections_are_not_mixed() {
        var user = newUser();
        var ids = ids();

        var choices = ConcurrentRunner.run(8, thread -> choose(user, ids.subList(thread, thread + 10)));

        assertThat(choices).contains(labels().findByUser(user));
    }
}

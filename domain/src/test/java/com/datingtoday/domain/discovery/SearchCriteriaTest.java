package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCriteriaTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final SearchableAttributes MAN = person(Gender.MALE, GenderPreference.FEMALE);
    private static final SearchableAttributes WOMAN = person(Gender.FEMALE, GenderPreference.MALE);
    private static final SearchableAttributes EMPTY =
            new SearchableAttributes(Traits.EMPTY, null, false, false, Set.of(), null);
    private static final SearchableAttributes COMPLETE = new SearchableAttributes(
            new Traits(
                    Gender.FEMALE,
                    GenderPreference.MALE,
                    new Height(171),
                    MaritalStatus.SINGLE,
                    Education.MASTER,
                    Salary.TO_8000),
            LocalDate.of(1996, 3, 2),
            true,
            true,
            Set.of(1, 2, 3),
            NOW.minusSeconds(899));

    private static SearchableAttributes person(Gender gender, GenderPreference sexual) {
        return new SearchableAttributes(
                new Traits(gender, sexual, null, null, Education.UNKNOWN, null), null, false, false, Set.of(), null);
    }

    private static SearchCriteria criteria(
            IntRange age, LabelFilter labels, boolean online, boolean photo, AdvancedCriteria advanced) {
        return new SearchCriteria(false, Set.of(), age, labels, online, photo, advanced);
    }

    private static boolean finds(SearchCriteria searchCriteria, SearchableAttributes person) {
        return searchCriteria.matches(MAN, person, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "MALE,FEMALE,FEMALE,MALE,true",
        "MALE,FEMALE,FEMALE,BOTH,true",
        "MALE,FEMALE,FEMALE,FEMALE,false",
        "MALE,FEMALE,MALE,MALE,false",
        "MALE,MALE,MALE,MALE,true",
        "MALE,MALE,MALE,FEMALE,false",
        "FEMALE,BOTH,FEMALE,FEMALE,true",
        "FEMALE,BOTH,MALE,FEMALE,true",
        "FEMALE,BOTH,MALE,MALE,false",
        "MALE,UNKNOWN,FEMALE,MALE,true",
        "UNKNOWN,UNKNOWN,FEMALE,MALE,true",
        "MALE,FEMALE,UNKNOWN,UNKNOWN,true"
    })
    void gender_and_orientation_must_match_in_both_directions(
            Gender gender, GenderPreference sexual, Gender other, GenderPreference others, boolean fits) {
        var one = person(gender, sexual);
        var two = person(other, others);

        assertThat(SearchCriteria.ANY.matches(one, two, NOW)).isEqualTo(fits);
        assertThat(SearchCriteria.ANY.matches(two, one, NOW)).isEqualTo(fits);
        assertThat(criteria(IntRange.ANY, LabelFilter.NONE, false, false, AdvancedCriteria.NONE)
                        .matches(one, two, NOW))
                .isTrue();
    }

    @Test
    void a_match_has_an_accepted_gender() {
        for (var viewer : GenderPreference.values()) {
            for (var gender : Gender.values()) {
                var one = person(Gender.MALE, viewer);
                var two = person(gender, GenderPreference.UNKNOWN);
                assertThat(SearchCriteria.ANY.acceptedGenders(one).contains(gender))
                        .isEqualTo(SearchCriteria.ANY.matches(one, two, NOW));
            }
        }
        var men = new SearchCriteria(
                true, Set.of(Gender.MALE), IntRange.ANY, LabelFilter.NONE, false, false, AdvancedCriteria.NONE);
        assertThat(men.acceptedGenders(MAN)).isEmpty();
        assertThat(men.acceptedGenders(WOMAN)).containsExactly(Gender.MALE);
    }

    @ParameterizedTest
    @CsvSource({"29,29,true", "18,29,true", "29,99,true", "30,40,false", "18,28,false"})
    void age_is_in_whole_years_and_both_bounds_are_allowed(int min, int max, boolean found) {
        var searchCriteria = criteria(new IntRange(min, max), LabelFilter.NONE, false, false, AdvancedCriteria.NONE);

        assertThat(finds(searchCriteria, COMPLETE)).isEqualTo(found);
        assertThat(finds(searchCriteria, EMPTY)).isFalse();
    }

    @Test
    void a_label_filter_requires_any_or_all_labels() {
        var any = criteria(IntRange.ANY, new LabelFilter(Set.of(3, 9), false), false, false, AdvancedCriteria.NONE);
        var all = criteria(IntRange.ANY, new LabelFilter(Set.of(3, 9), true), false, false, AdvancedCriteria.NONE);
        var both = criteria(IntRange.ANY, new LabelFilter(Set.of(3, 1), true), false, false, AdvancedCriteria.NONE);

        assertThat(finds(any, COMPLETE)).isTrue();
        assertThat(finds(all, COMPLETE)).isFalse();
        assertThat(finds(both, COMPLETE)).isTrue();
        assertThat(finds(any, EMPTY)).isFalse();
    }

    @Test
    void online_means_the_last_quarter_hour_and_excludes_hidden_activity() {
        var online = criteria(IntRange.ANY, LabelFilter.NONE, true, false, AdvancedCriteria.NONE);

        assertThat(finds(online, COMPLETE)).isTrue();
        assertThat(online.matches(MAN, COMPLETE, NOW.plusSeconds(1))).isFalse();
        assertThat(finds(online, EMPTY)).isFalse();
    }

    @Test
    void the_photo_filter_requires_a_visible_photo() {
        var photo = criteria(IntRange.ANY, LabelFilter.NONE, false, true, AdvancedCriteria.NONE);

        assertThat(finds(photo, COMPLETE)).isTrue();
        assertThat(finds(photo, EMPTY)).isFalse();
    }

    @Test
    void each_advanced_criterion_matches_set_values_only() {
        var any = AdvancedCriteria.NONE;
        for (var advancedCriteria : Set.of(
                new AdvancedCriteria(new IntRange(171, 171), Set.of(), Set.of(), Set.of(), false),
                new AdvancedCriteria(
                        IntRange.ANY, Set.of(MaritalStatus.SINGLE, MaritalStatus.SECRET), Set.of(), Set.of(), false),
                new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(Education.MASTER), Set.of(), false),
                new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(), Set.of(Salary.TO_8000), false),
                new AdvancedCriteria(IntRange.ANY, Set.of(), Set.of(), Set.of(), true))) {
            var searchCriteria = criteria(IntRange.ANY, LabelFilter.NONE, false, false, advancedCriteria);
            assertThat(searchCriteria.isAdvanced()).isTrue();
            assertThat(finds(searchCriteria, COMPLETE)).isTrue();
            assertThat(finds(searchCriteria, EMPTY)).isFalse();
        }
        assertThat(finds(criteria(IntRange.ANY, LabelFilter.NONE, false, false, any), EMPTY))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"172,200", "100,170"})
    void a_height_out_of_range_does_not_match(int min, int max) {
        var tall = new AdvancedCriteria(new IntRange(min, max), Set.of(), Set.of(), Set.of(), false);

        assertThat(finds(criteria(IntRange.ANY, LabelFilter.NONE, false, false, tall), COMPLETE))
                .isFalse();
    }

    @Test
    void free_criteria_are_not_advanced() {
        var all = new SearchCriteria(
                true,
                Set.of(Gender.FEMALE),
                new IntRange(18, 30),
                new LabelFilter(Set.of(1), false),
                true,
                true,
                AdvancedCriteria.NONE);

        assertThat(all.isAdvanced()).isFalse();
        assertThat(criteria(IntRange.ANY, new LabelFilter(Set.of(1), true), false, false, AdvancedCriteria.NONE)
                        .isAdvanced())
                .isTrue();
    }

    @Test
    void more_than_twenty_labels_are_rejected() {
        var ids = IntStream.rangeClosed(1, 21).boxed().collect(Collectors.toSet());

        var refusal = catchThrowableOfType(DomainException.class, () -> new LabelFilter(ids, false));

        assertThat(refusal.error()).isEqualTo(new DiscoveryError.TooManyLabels(20));
    }
}

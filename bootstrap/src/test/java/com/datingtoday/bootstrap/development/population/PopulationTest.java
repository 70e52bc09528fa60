package com.datingtoday.bootstrap.development.population;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.visibility.Presence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Population POPULATION = Population.of(1, NOW);
    static final List<GeneratedUser> PEOPLE =
            LongStream.range(0, 10_000).mapToObj(POPULATION::person).toList();

    @Test
    void the_same_seed_and_number_give_the_same_user() {
        assertThat(Population.of(1, NOW).person(4711)).isEqualTo(PEOPLE.get(4711));
        assertThat(Population.of(2, NOW).person(4711)).isNotEqualTo(PEOPLE.get(4711));
    }

    @Test
    void nicknames_and_introductions_are_valid() {
        assertThat(PEOPLE).allSatisfy(person -> {
            var info = person.profile().info();
            assertThat(Nickname.of(info.nickname().value())).isEqualTo(info.nickname());
            if (info.introduction() != null) {
                assertThat(Introduction.of(info.introduction().value())).isEqualTo(info.introduction());
            }
        });
    }

    @Test
    void all_users_are_18_to_70_years_old_and_most_are_in_their_twenties() {
        var today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        assertThat(PEOPLE)
                .allMatch(person -> age(person.profile(), today) >= Birthday.MIN_AGE)
                .allMatch(person -> age(person.profile(), today) <= 70);
        assertThat(share(person -> age(person.profile(), today) / 10 == 2)).isBetween(0.5, 0.75);
    }

    private static int age(Profile profile, LocalDate today) {
        return profile.info().age(today).orElseThrow();
    }

    @Test
    void genders_and_attributes_have_realistic_shares() {
        assertThat(share(person -> gender(person) == Gender.MALE)).isCloseTo(0.52, within(0.02));
        assertThat(share(person -> gender(person) == Gender.FEMALE)).isCloseTo(0.46, within(0.02));
        assertThat(share(person -> person.profile().album().avatar().isPresent()))
                .isCloseTo(0.7, within(0.02));
        assertThat(share(person -> person.profile().vip().isVip(NOW))).isCloseTo(0.02, within(0.005));
        assertThat(share(person -> person.profile().isNewcomer(NOW))).isCloseTo(0.02, within(0.005));
        assertThat(share(person -> person.location() == null)).isCloseTo(0.04, within(0.01));
        assertThat(share(person -> person.profile().info().privacy().authority() == ProfileAudience.NOBODY))
                .isCloseTo(0.01, within(0.005));
        assertThat(share(person -> person.attention() > 0)).isBetween(0.15, 0.3);
    }

    private static Gender gender(GeneratedUser person) {
        return person.profile().info().traits().gender();
    }

    @Test
    void some_users_are_active_now_and_more_were_active_today() {
        assertThat(share(person -> present(person, Presence.ONLINE))).isCloseTo(0.03, within(0.01));
        assertThat(share(person -> present(person, Presence.TODAY))).isCloseTo(0.17, within(0.02));
        assertThat(PEOPLE).noneMatch(person -> person.lastActive().isAfter(NOW));
    }

    private static boolean present(GeneratedUser person, Presence step) {
        return Presence.of(person.lastActive(), NOW).filter(step::equals).isPresent();
    }

    private static double share(Predicate<GeneratedUser> which) {
        return (double) PEOPLE.stream().filter(which).count() / PEOPLE.size();
    }

    @Test
    void the_centre_of_the_largest_town_is_dense_and_some_users_live_in_empty_areas() {
        var cells = PEOPLE.stream()
                .flatMap(person -> person.profile().publishedLocation().cellAt(NOW).stream())
                .collect(groupingBy(cell -> cell, counting()));

        assertThat(cells.values()).anyMatch(count -> count >= 5).contains(1L);
    }
}

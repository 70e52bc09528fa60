package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.SamplePeople;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTextTest {

    private static final UserId USER = new UserId(1_234_567);
    private static final Standings STANDINGS = new Standings();

    private static Stream<Profile> profiles() {
        return Stream.of(
                SamplePeople.talkative(USER),
                SamplePeople.silent(USER, "ok"),
                SamplePeople.silent(USER, "- 1\n2 -\r\n\0\t😀"),
                SamplePeople.silent(USER, ""));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_profile_comes_back_as_it_was(Profile profile) {
        var text = ProfileText.write(profile);

        assertThat(ProfileText.read(USER, text)).isEqualTo(profile);
        assertThat(text).startsWith("4\n1234567 ").isNotEqualTo(Kind.CHANGING);
    }

    @Test
    void it_is_short() {
        assertThat(ProfileText.write(SamplePeople.talkative(USER))).hasSizeLessThan(650);
    }

    @Test
    void somebody_elses_profile_is_not_taken() {
        assertThat(ProfileText.read(AuthSamples.user(), ProfileText.write(SamplePeople.talkative(USER))))
                .isNull();
    }

    @Test
    void what_another_version_wrote_is_not_taken() {
        var text = ProfileText.write(SamplePeople.talkative(USER));

        assertThat(ProfileText.read(USER, "1" + text.substring(1))).isNull();
        assertThat(ProfileText.read(USER, "1" + text)).isNull();
    }

    @Test
    void what_is_cut_off_or_longer_is_not_taken() {
        var text = ProfileText.write(SamplePeople.talkative(USER));

        assertThat(IntStream.range(0, text.length())
                        .mapToObj(length -> ProfileText.read(USER, text.substring(0, length))))
                .hasSizeGreaterThan(100)
                .containsOnlyNulls();
        assertThat(ProfileText.read(USER, text + "x")).isNull();
    }

    @Test
    void a_character_that_was_altered_is_no_exception() {
        var text = ProfileText.write(SamplePeople.talkative(USER));

        for (var other : new String[] {"\n", " ", "-", "9", "x"}) {
            IntStream.range(0, text.length())
                    .mapToObj(place -> text.substring(0, place) + other + text.substring(place + 1))
                    .forEach(altered -> assertThatCode(() -> ProfileText.read(USER, altered))
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "none", "1", "10000 ", "20000", "1000", "100000", "1abcd", "1\n000"})
    void what_is_no_relation_is_not_taken(String text) {
        assertThat(STANDINGS.read(new Pair(USER, AuthSamples.user()), text)).isNull();
    }

    @Test
    void a_relation_comes_back_as_it_was() {
        for (int flags = 0; flags < 16; flags++) {
            var relation = new Relation((flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0);

            assertThat(STANDINGS.read(new Pair(USER, AuthSamples.user()), STANDINGS.write(relation)))
                    .isEqualTo(relation);
        }
    }
}

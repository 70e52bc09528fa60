package com.datingtoday.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.ProfileChange.OfBirthday;
import com.datingtoday.domain.profile.ProfileChange.OfIntroduction;
import com.datingtoday.domain.profile.ProfileChange.OfNickname;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.Onlooker;
import com.datingtoday.domain.profile.visibility.SeenPerson;
import com.datingtoday.domain.profile.visibility.SeenProfile;
import com.datingtoday.domain.profile.visibility.Sight;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, words, birthdays and addresses do not show when a value is printed, as in a log. */
class HiddenPersonTest {

    static Stream<Object> values() {
        var info = People.told();
        var owner = People.profile(info);
        var relation = Relation.NONE;
        var onlooker = new Onlooker(UserLabels.NONE, null, Grid.EMPTY, People.NOW);
        return Stream.of(
                new Email("anna@example.org"),
                info.nickname(),
                new Introduction("Likes cats"),
                info.birth(),
                info,
                owner,
                new OfNickname(info.nickname()),
                new OfIntroduction(info.introduction()),
                new OfBirthday(LocalDate.of(1996, 4, 30)),
                SeenProfile.of(owner, relation, null, onlooker),
                SeenPerson.of(Sight.WHOLE, owner, relation, null, onlooker));
    }

    @ParameterizedTest
    @MethodSource("values")
    void nothing_personal_is_printed(Object value) {
        assertThat(value.toString()).isNotBlank().doesNotContain("Anna", "anna@", "example", "cats", "1996", "04-30");
    }

    @Test
    void a_match_tells_numbers_alone_and_can_be_read_again() {
        var match = new UsersMatched(new UserId(100_001), new UserId(100_002));

        assertThat(match.payload()).isEqualTo("100002");
        assertThat(UsersMatched.of(match.user(), match.payload())).isEqualTo(match);
    }
}

package com.datingtoday.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.ProfileChange.SetBirthday;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.profile.visibility.ViewerContext;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text form of a value, as in a log line, contains no name, text, birthday or address. */
class ProfileRedactionScenario {

    static Stream<Object> values() {
        var info = ProfileFixtures.complete();
        var owner = ProfileFixtures.profile(info);
        var relation = Relation.NONE;
        var viewerContext = new ViewerContext(UserLabels.NONE, null, Grid.EMPTY, ProfileFixtures.NOW);
        return Stream.of(
                new Email("anna@example.org"),
                info.nickname(),
                new Introduction("Likes cats"),
                info.birth(),
                info,
                owner,
                new SetNickname(info.nickname()),
                new SetIntroduction(info.introduction()),
                new SetBirthday(new Sensitive<>(LocalDate.of(1996, 4, 30))),
                ProfileView.of(owner, relation, null, viewerContext),
                PersonSummary.of(Visibility.FULL, owner, relation, null, viewerContext));
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_text_form_of_a_value_contains_no_personal_data(Object value) {
        assertThat(value.toString()).isNotBlank().doesNotContain("Anna", "anna@", "example", "cats", "1996", "04-30");
    }

    @Test
    void the_payload_of_a_match_contains_only_ids_and_can_be_parsed() {
        var match = new UsersMatched(new UserId(100_001), new UserId(100_002));

        assertThat(match.payload()).isEqualTo("100002");
        assertThat(UsersMatched.of(match.user(), match.payload())).isEqualTo(match);
    }
}

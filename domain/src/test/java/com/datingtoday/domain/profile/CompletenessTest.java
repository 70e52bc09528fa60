package com.datingtoday.domain.profile;

import static com.datingtoday.domain.profile.ProfileFixtures.album;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.vip.VipInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    private static final List<String> PARTS = List.of(
            "birthday",
            "gender",
            "photo",
            "sexual",
            "introduction",
            "labels",
            "height",
            "emotion",
            "education",
            "salary");

    private static final UserAlbum PHOTO = album(ReviewState.VISIBLE);
    private static final UserLabels LABEL = new UserLabels(Set.of(1));

    private static Completeness of(UserInfo info, UserAlbum album, UserLabels labels) {
        return Completeness.of(
                new Profile(info, album, labels, VipInfo.never(info.id()), false, false, PublishedLocation.NONE));
    }

    /** Rates a profile without the named fields. */
    private static Completeness without(List<String> missing) {
        var complete = ProfileFixtures.complete();
        var traits = complete.traits();
        var info = new UserInfo(
                complete.id(),
                complete.nickname(),
                missing.contains("introduction") ? null : complete.introduction(),
                new Traits(
                        missing.contains("gender") ? Gender.UNKNOWN : traits.gender(),
                        missing.contains("sexual") ? GenderPreference.UNKNOWN : traits.sexual(),
                        missing.contains("height") ? null : traits.height(),
                        missing.contains("emotion") ? null : traits.emotion(),
                        missing.contains("education") ? Education.UNKNOWN : traits.education(),
                        missing.contains("salary") ? null : traits.salary()),
                missing.contains("birthday") ? BirthdayRecord.EMPTY : complete.birth(),
                complete.privacy(),
                complete.createTime());
        return of(
                info,
                missing.contains("photo") ? UserAlbum.EMPTY : PHOTO,
                missing.contains("labels") ? UserLabels.NONE : LABEL);
    }

    @Test
    void a_full_profile_is_complete_and_an_empty_one_misses_all_fields() {
        assertThat(without(List.of())).isEqualTo(new Completeness(100, List.of()));
        assertThat(of(ProfileFixtures.empty(), UserAlbum.EMPTY, UserLabels.NONE))
                .isEqualTo(new Completeness(0, PARTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "birthday",
                "gender",
                "photo",
                "sexual",
                "introduction",
                "labels",
                "height",
                "emotion",
                "education",
                "salary"
            })
    void each_field_counts_ten_percent_and_is_named_if_missing(String field) {
        assertThat(without(List.of(field))).isEqualTo(new Completeness(90, List.of(field)));
    }

    @Test
    void missing_fields_are_named_most_useful_first() {
        for (int chosen = 0; chosen < 1 << PARTS.size(); chosen++) {
            var missing = new ArrayList<String>();
            for (int field = 0; field < PARTS.size(); field++) {
                if ((chosen & 1 << field) != 0) {
                    missing.add(PARTS.get(field));
                }
            }
            assertThat(without(missing)).isEqualTo(new Completeness(100 - 10 * missing.size(), missing));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_photo_counts_in_every_state(ReviewState state) {
        assertThat(of(ProfileFixtures.complete(), album(state), LABEL).percent())
                .isEqualTo(100);
    }
}

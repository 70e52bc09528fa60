package com.datingtoday.domain.profile.visibility;

import static com.datingtoday.domain.profile.People.NOW;
import static com.datingtoday.domain.profile.People.ids;
import static com.datingtoday.domain.profile.People.photo;
import static com.datingtoday.domain.profile.ReviewState.PENDING;
import static com.datingtoday.domain.profile.ReviewState.REFUSED;
import static com.datingtoday.domain.profile.ReviewState.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.People;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange.OfHideAge;
import com.datingtoday.domain.profile.ProfileChange.OfHideDistance;
import com.datingtoday.domain.profile.ProfileChange.OfHideOnline;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.Whereabouts;
import com.datingtoday.domain.profile.value.BirthRecord;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.Privacy;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import com.datingtoday.domain.vip.VipInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others get to see of somebody holds nothing that they may not see. */
class SeenTest {

    private static final Relation MATCH = new Relation(true, true, false, false);
    private static final UserLabels VIEWERS = new UserLabels(Set.of(3, 2, 9));

    private static final Cell HERE = Cell.at(31.2, 121.5);
    private static final Onlooker ONLOOKER = new Onlooker(VIEWERS, HERE, Grid.EMPTY, NOW);

    private static SeenProfile seen(Profile owner) {
        return SeenProfile.of(owner, MATCH, NOW, ONLOOKER);
    }

    private static SeenPerson listed(Profile owner) {
        return SeenPerson.of(Sight.WHOLE, owner, MATCH, NOW, ONLOOKER).orElseThrow();
    }

    private static Profile at(Cell cell, Profile owner) {
        return new Profile(
                owner.info(),
                owner.album(),
                owner.labels(),
                owner.vip(),
                owner.suspended(),
                owner.verified(),
                Whereabouts.since(cell, NOW));
    }

    private static Profile with(ReviewState... photos) {
        var info = People.told();
        return new Profile(
                info,
                People.album(photos),
                UserLabels.NONE,
                VipInfo.never(info.id()),
                false,
                false,
                Whereabouts.NOWHERE);
    }

    @Test
    void a_profile_shows_what_is_meant_for_others() {
        var info = People.told();
        var seen = seen(People.profile(info));

        assertThat(seen.user()).isEqualTo(info.id());
        assertThat(seen.nickname()).isEqualTo(info.nickname());
        assertThat(seen.introduction()).isEqualTo(info.introduction());
        assertThat(seen.age()).hasValue(29);
        assertThat(seen.traits()).isEqualTo(info.traits());
        assertThat(seen.photos()).containsExactly(photo(1, VISIBLE));
        assertThat(seen.labels()).isEqualTo(new SeenProfile.SeenLabels(List.of(1, 2, 3), List.of(2, 3)));
        assertThat(seen.standing())
                .isEqualTo(new Standing(MATCH, false, false, true, Optional.empty(), Optional.of(Presence.ONLINE)));
    }

    @Test
    void a_line_of_a_list_shows_what_is_meant_for_others() {
        var info = People.told();
        var listed = listed(People.profile(info));

        assertThat(listed.user()).isEqualTo(info.id());
        assertThat(listed.nickname()).isEqualTo(info.nickname());
        assertThat(listed.avatar()).contains(photo(1, VISIBLE));
        var more = listed.more().orElseThrow();
        assertThat(more.age()).hasValue(29);
        assertThat(more.gender()).isEqualTo(Gender.FEMALE);
        assertThat(more.standing().vip()).isFalse();
        assertThat(more.sharedLabels()).containsExactly(2, 3);
        assertThat(more.standing().relation()).isEqualTo(MATCH);
    }

    @Test
    void a_hidden_age_is_nowhere() {
        var owner = People.profile(People.told(new OfHideAge(true)));

        assertThat(seen(owner).age()).isEmpty();
        assertThat(listed(owner).more().orElseThrow().age()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void distance_and_presence_are_hidden_each_by_itself(boolean distance) {
        var hidden = distance ? new OfHideDistance(true) : new OfHideOnline(true);
        var owner = at(HERE, People.profile(People.told(hidden)));

        for (var standing : List.of(
                seen(owner).standing(), listed(owner).more().orElseThrow().standing())) {
            assertThat(standing.distance().isPresent()).isEqualTo(!distance);
            assertThat(standing.presence().isPresent()).isEqualTo(distance);
        }
    }

    @Test
    void photos_that_are_not_visible_are_nowhere() {
        var owner = with(PENDING, REFUSED, VISIBLE, PENDING, VISIBLE);

        assertThat(ids(seen(owner).photos())).containsExactly(3L, 5L);
        assertThat(listed(owner).avatar()).contains(photo(3, VISIBLE));
        assertThat(listed(with(PENDING, REFUSED)).avatar()).isEmpty();
        assertThat(seen(with(PENDING, REFUSED)).photos()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_has_not_told_a_birthday_stands_in_no_list(Sight sight) {
        var owner = People.profile(People.untold());

        assertThat(SeenPerson.of(sight, owner, MATCH, NOW, ONLOOKER)).isEmpty();
        assertThat(seen(owner).age()).isEmpty();
    }

    @Test
    void who_may_see_nothing_sees_nobody() {
        assertThat(SeenPerson.of(Sight.NOTHING, People.profile(People.told()), MATCH, NOW, ONLOOKER))
                .isEmpty();
    }

    @Test
    void who_may_see_the_name_sees_the_name_and_the_visible_face_alone() {
        var owner = with(PENDING, VISIBLE);

        assertThat(SeenPerson.of(Sight.NAME, owner, MATCH, NOW, ONLOOKER)
                        .orElseThrow()
                        .more())
                .isEmpty();
        assertThat(SeenPerson.of(Sight.NAME, owner, MATCH, NOW, ONLOOKER)
                        .orElseThrow()
                        .avatar())
                .contains(photo(2, VISIBLE));
    }

    @Test
    void vip_is_seen_until_its_deadline() {
        var info = People.told();
        for (var left : List.of(1, 0, -1)) {
            var vip = new VipInfo(info.id(), NOW.plusMillis(left));
            var owner = new Profile(info, UserAlbum.EMPTY, UserLabels.NONE, vip, false, false, Whereabouts.NOWHERE);
            assertThat(seen(owner).standing().vip()).isEqualTo(left > 0);
            assertThat(listed(owner).more().orElseThrow().standing().vip()).isEqualTo(left > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {SeenProfile.class, SeenPerson.class})
    void what_is_shown_has_no_place_for_what_is_not(Class<?> shown) {
        var types = new HashSet<Class<?>>();
        collect(shown, types);

        assertThat(types)
                .contains(Nickname.class, Photo.class, Relation.class)
                .doesNotContain(
                        Birthday.class,
                        BirthRecord.class,
                        LocalDate.class,
                        Instant.class,
                        Privacy.class,
                        VipInfo.class,
                        Email.class,
                        UserInfo.class,
                        UserAlbum.class,
                        Profile.class,
                        Whereabouts.class,
                        Cell.class);
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, types));
        } else if (type instanceof Class<?> known && types.add(known) && known.isRecord()) {
            Arrays.stream(known.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> collect(component, types));
        }
    }
}

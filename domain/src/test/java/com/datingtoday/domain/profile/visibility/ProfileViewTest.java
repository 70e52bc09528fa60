package com.datingtoday.domain.profile.visibility;

import static com.datingtoday.domain.profile.ProfileFixtures.NOW;
import static com.datingtoday.domain.profile.ProfileFixtures.ids;
import static com.datingtoday.domain.profile.ProfileFixtures.photo;
import static com.datingtoday.domain.profile.ReviewState.PENDING;
import static com.datingtoday.domain.profile.ReviewState.REFUSED;
import static com.datingtoday.domain.profile.ReviewState.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange.SetHideAge;
import com.datingtoday.domain.profile.ProfileChange.SetHideDistance;
import com.datingtoday.domain.profile.ProfileChange.SetHideOnline;
import com.datingtoday.domain.profile.ProfileFixtures;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Views of a profile contain no data that the viewer may not see. */
class ProfileViewTest {

    private static final Relation MATCH = new Relation(true, true, false, false);
    private static final UserLabels VIEWERS = new UserLabels(Set.of(3, 2, 9));

    private static final Cell HERE = Cell.at(31.2, 121.5);
    private static final ViewerContext VIEWER_CONTEXT = new ViewerContext(VIEWERS, HERE, Grid.EMPTY, NOW);

    private static ProfileView view(Profile owner) {
        return ProfileView.of(owner, MATCH, NOW, VIEWER_CONTEXT);
    }

    private static PersonSummary listed(Profile owner) {
        return PersonSummary.of(Visibility.FULL, owner, MATCH, NOW, VIEWER_CONTEXT);
    }

    private static Profile at(Cell cell, Profile owner) {
        return new Profile(
                owner.info(),
                owner.album(),
                owner.labels(),
                owner.vip(),
                owner.suspended(),
                owner.verified(),
                PublishedLocation.fixedSince(cell, NOW));
    }

    private static Profile with(ReviewState... photos) {
        var info = ProfileFixtures.complete();
        return new Profile(
                info,
                ProfileFixtures.album(photos),
                UserLabels.NONE,
                VipInfo.never(info.id()),
                false,
                false,
                PublishedLocation.NONE);
    }

    @Test
    void a_profile_view_contains_the_public_data() {
        var info = ProfileFixtures.complete();
        var view = view(ProfileFixtures.profile(info));

        assertThat(view.user()).isEqualTo(info.id());
        assertThat(view.nickname()).isEqualTo(info.nickname());
        assertThat(view.introduction()).isEqualTo(info.introduction());
        assertThat(view.age()).hasValue(29);
        assertThat(view.traits()).isEqualTo(info.traits());
        assertThat(view.photos()).containsExactly(photo(1, VISIBLE));
        assertThat(view.labels()).isEqualTo(new ProfileView.Labels(List.of(1, 2, 3), List.of(2, 3)));
        assertThat(view.status())
                .isEqualTo(
                        new ProfileStatus(MATCH, false, false, true, Optional.empty(), Optional.of(Presence.ONLINE)));
    }

    @Test
    void a_list_entry_contains_the_public_data() {
        var info = ProfileFixtures.complete();
        var listed = listed(ProfileFixtures.profile(info));

        assertThat(listed.user()).isEqualTo(info.id());
        assertThat(listed.nickname()).isEqualTo(info.nickname());
        assertThat(listed.avatar()).contains(photo(1, VISIBLE));
        var details = listed.details().orElseThrow();
        assertThat(details.age()).hasValue(29);
        assertThat(details.gender()).isEqualTo(Gender.FEMALE);
        assertThat(details.status().vip()).isFalse();
        assertThat(details.sharedLabels()).containsExactly(2, 3);
        assertThat(details.status().relation()).isEqualTo(MATCH);
    }

    @Test
    void a_hidden_age_is_in_no_view() {
        var owner = ProfileFixtures.profile(ProfileFixtures.complete(new SetHideAge(true)));

        assertThat(view(owner).age()).isEmpty();
        assertThat(listed(owner).details().orElseThrow().age()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void distance_and_presence_are_hidden_independently(boolean distance) {
        var hidden = distance ? new SetHideDistance(true) : new SetHideOnline(true);
        var owner = at(HERE, ProfileFixtures.profile(ProfileFixtures.complete(hidden)));

        for (var profileStatus : List.of(
                view(owner).status(), listed(owner).details().orElseThrow().status())) {
            assertThat(profileStatus.distance().isPresent()).isEqualTo(!distance);
            assertThat(profileStatus.presence().isPresent()).isEqualTo(distance);
        }
    }

    @Test
    void invisible_photos_are_in_no_view() {
        var owner = with(PENDING, REFUSED, VISIBLE, PENDING, VISIBLE);

        assertThat(ids(view(owner).photos())).containsExactly(3L, 5L);
        assertThat(listed(owner).avatar()).contains(photo(3, VISIBLE));
        assertThat(listed(with(PENDING, REFUSED)).avatar()).isEmpty();
        assertThat(view(with(PENDING, REFUSED)).photos()).isEmpty();
    }

    @Test
    void a_user_without_a_birthday_is_in_no_list() {
        var owner = ProfileFixtures.profile(ProfileFixtures.empty());

        for (var viewer : List.of(new UserId(owner.user().value() + 1), owner.user())) {
            assertThat(Visibility.ofProfile(viewer, MATCH, owner)).isEqualTo(Visibility.FULL);
            assertThat(Visibility.inList(viewer, MATCH, owner)).isEqualTo(Visibility.NONE);
        }
        assertThat(view(owner).age()).isEmpty();
    }

    @Test
    void an_owner_with_visibility_none_is_not_listed() {
        var owner = ProfileFixtures.profile(ProfileFixtures.complete());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonSummary.of(Visibility.NONE, owner, MATCH, NOW, VIEWER_CONTEXT));
    }

    @Test
    void an_owner_with_visibility_basic_shows_only_name_and_avatar() {
        var owner = with(PENDING, VISIBLE);

        var person = PersonSummary.of(Visibility.BASIC, owner, MATCH, NOW, VIEWER_CONTEXT);

        assertThat(person.details()).isEmpty();
        assertThat(person.avatar()).contains(photo(2, VISIBLE));
    }

    @Test
    void the_vip_flag_is_shown_until_the_deadline() {
        var info = ProfileFixtures.complete();
        for (var left : List.of(1, 0, -1)) {
            var vip = new VipInfo(info.id(), NOW.plusMillis(left));
            var owner = new Profile(info, UserAlbum.EMPTY, UserLabels.NONE, vip, false, false, PublishedLocation.NONE);
            assertThat(view(owner).status().vip()).isEqualTo(left > 0);
            assertThat(listed(owner).details().orElseThrow().status().vip()).isEqualTo(left > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {ProfileView.class, PersonSummary.class})
    void views_have_no_fields_for_private_data(Class<?> shown) {
        var types = new HashSet<Class<?>>();
        collect(shown, types);

        assertThat(types)
                .contains(Nickname.class, Photo.class, Relation.class)
                .doesNotContain(
                        Birthday.class,
                        BirthdayRecord.class,
                        LocalDate.class,
                        Instant.class,
                        PrivacySettings.class,
                        VipInfo.class,
                        Email.class,
                        UserInfo.class,
                        UserAlbum.class,
                        Profile.class,
                        PublishedLocation.class,
                        Cell.class);
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, types));
        } else if (type instanceof Class<?> recordType && types.add(recordType) && recordType.isRecord()) {
            Arrays.stream(recordType.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> collect(component, types));
        }
    }
}

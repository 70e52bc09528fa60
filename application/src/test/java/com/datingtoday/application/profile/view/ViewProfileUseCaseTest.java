package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewProfileUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private ProfileView view(UserId viewer, UserId owner) {
        return fixture.viewProfile().view(new ViewProfile.Query(viewer, owner));
    }

    static Stream<Named<Consumer<ProfileFixture>>> invisible() {
        return Stream.of(
                Named.of("suspended", fixture -> fixture.profiles.suspend(BOB, true)),
                Named.of("blocks the viewer", fixture -> fixture.blocks.create(BOB, ANNA, NOON, 9)),
                Named.of("blocked by the viewer", fixture -> fixture.blocks.create(ANNA, BOB, NOON, 9)),
                Named.of("is private", fixture -> fixture.save(BOB, new SetAudience(ProfileAudience.NOBODY))),
                Named.of("is for followed users only", fixture -> {
                    fixture.save(BOB, new SetAudience(ProfileAudience.FOLLOWED));
                    fixture.follows.create(ANNA, BOB, NOON);
                }));
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void an_invisible_profile_is_rejected_like_an_unknown_one(Consumer<ProfileFixture> hidden) {
        assertThat(view(ANNA, BOB).user()).isEqualTo(BOB);
        hidden.accept(fixture);

        assertThat(refusal(() -> view(ANNA, BOB)))
                .isEqualTo(refusal(() -> view(ANNA, UNKNOWN_USER)))
                .isEqualTo(new ProfileError.UserNotFound());
        assertThat(fixture.publishedEvents).containsExactly(new ProfileViewed(BOB, ANNA, false));
    }

    @Test
    void a_followed_user_sees_a_profile_for_followed_users_only() {
        fixture.save(BOB, new SetAudience(ProfileAudience.FOLLOWED));
        fixture.follows.create(BOB, ANNA, NOON);

        assertThat(view(ANNA, BOB).status().relation()).isEqualTo(new Relation(false, true, false, false));
        assertThat(refusal(() -> view(CAROL, BOB))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void users_view_their_own_private_profile_as_others_do_without_an_event() {
        fixture.save(ANNA, new SetAudience(ProfileAudience.NOBODY));
        fixture.saveAlbum(ANNA, ProfileSamples.photo(ReviewState.PENDING), ProfileSamples.photo(ReviewState.VISIBLE));

        assertThat(view(ANNA, ANNA).photos()).hasSize(1);
        assertThat(fixture.publishedEvents).isEmpty();
        fixture.profiles.suspend(ANNA, true);
        assertThat(refusal(() -> view(ANNA, ANNA))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void a_profile_shows_the_labels_that_the_viewer_shares() {
        fixture.labels.replace(ANNA, new UserLabels(Set.of(3, 1, 7)));
        fixture.labels.replace(BOB, new UserLabels(Set.of(7, 2, 3)));

        assertThat(view(ANNA, BOB).labels()).isEqualTo(new ProfileView.Labels(List.of(2, 3, 7), List.of(3, 7)));
        assertThat(view(CAROL, BOB).labels().shared()).isEmpty();
        assertThat(view(UNKNOWN_USER, BOB).labels().shared()).isEmpty();
    }

    @Test
    void a_profile_view_event_states_whether_it_was_incognito() {
        fixture.profiles.makeVip(BOB, NOON.plusSeconds(60));
        fixture.save(BOB, new ProfileChange.SetIncognito(true));
        fixture.save(CAROL, new ProfileChange.SetIncognito(true));

        view(BOB, ANNA);
        view(CAROL, ANNA);

        assertThat(fixture.publishedEvents)
                .containsExactly(new ProfileViewed(ANNA, BOB, true), new ProfileViewed(ANNA, CAROL, false));
    }
}

package com.datingtoday.application.profile.own;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.shared.Moderation.Verdict.PENDING;
import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.Reviews.ReviewCase;
import com.datingtoday.application.profile.port.Reviews.Subject;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.ProfileChange.SetBirthday;
import com.datingtoday.domain.profile.ProfileChange.SetHeight;
import com.datingtoday.domain.profile.ProfileChange.SetHideAge;
import com.datingtoday.domain.profile.ProfileChange.SetIncognito;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateMyProfileUseCaseTest {

    private static final List<String> CHANGED = List.of("changing 100001", "begin", "commit", "changed 100001");

    final ProfileFixture world = new ProfileFixture();

    private static SetNickname nickname(String name) {
        return new SetNickname(new Nickname(name));
    }

    private static SetIntroduction introduction(String words) {
        return new SetIntroduction(new Introduction(words));
    }

    private String name() {
        return world.info(ANNA).nickname().value();
    }

    private @Nullable Email email() {
        return world.profiles.findPrivateData(ANNA).orElseThrow().email();
    }

    private void changeEmail(UpdateMyProfile.@Nullable EmailChange email) {
        world.update(new UpdateMyProfile.Command(ANNA, List.of(), email));
    }

    private ReviewCase waiting(Subject subject, String words) {
        return new ReviewCase(ANNA, subject, 0, words, ReviewState.PENDING, world.clock.instant());
    }

    @Test
    void all_changes_are_saved_and_the_cache_is_notified_before_and_after() {
        var before = world.info(ANNA);

        world.update(ANNA, nickname("Anne"), introduction("Likes cats"), new SetHeight(new Height(171)));

        assertThat(world.info(ANNA))
                .isEqualTo(before.with(nickname("Anne"), ProfileFixture.TODAY)
                        .with(introduction("Likes cats"), ProfileFixture.TODAY)
                        .with(new SetHeight(new Height(171)), ProfileFixture.TODAY));
        assertThat(world.drainLog()).isEqualTo(CHANGED);
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
    }

    @Test
    void only_texts_are_moderated() {
        world.update(ANNA, new SetHideAge(true), new SetIntroduction(null), new SetHeight(null));
        assertThat(world.moderation.cases()).isEmpty();

        world.update(ANNA, nickname("Anne"), introduction("Likes cats"));
        assertThat(world.moderation.cases())
                .containsExactly(
                        "nickname-100001-0-" + NOON.toEpochMilli(), "introduction-100001-0-" + NOON.toEpochMilli());
    }

    @Test
    void enabling_incognito_requires_vip_and_disabling_it_does_not() {
        assertThat(refusal(() -> world.update(ANNA, new SetHideAge(true), new SetIncognito(true))))
                .isEqualTo(new VipError.VipRequired(Privilege.INCOGNITO));
        assertThat(world.info(ANNA).privacy()).isEqualTo(PrivacySettings.OPEN);

        world.profiles.makeVip(ANNA, NOON.plusSeconds(60));
        world.update(ANNA, new SetIncognito(true));
        assertThat(world.profile(ANNA).isIncognito(NOON.plusSeconds(59))).isTrue();
        assertThat(world.profile(ANNA).isIncognito(NOON.plusSeconds(60))).isFalse();

        world.clock.advance(Duration.ofMinutes(2));
        world.update(ANNA, new SetIncognito(false));
        assertThat(world.info(ANNA).privacy()).isEqualTo(PrivacySettings.OPEN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_undecided_text_stays_pending_and_others_see_the_old_one(boolean away) {
        world.update(ANNA, introduction("Likes dogs"));
        world.moderation.word("cats", PENDING).away(away);

        world.update(ANNA, introduction("Likes cats"), new SetHideAge(true));

        assertThat(world.info(ANNA).introduction()).isEqualTo(new Introduction("Likes dogs"));
        assertThat(world.info(ANNA).privacy().hideAge()).isTrue();
        assertThat(world.reviews.findByUser(ANNA)).containsExactly(waiting(Subject.INTRODUCTION, "Likes cats"));
        var due = NOON.plusSeconds(60);
        assertThat(world.reviews.claim(due.minusMillis(1), due, 9)).isEmpty();
        assertThat(world.reviews.claim(due, due.plusSeconds(60), 9)).hasSize(1);
    }

    @Test
    void a_rejected_text_rejects_all_changes_and_evicts_nothing() {
        world.moderation.word("evil", REFUSED);
        var before = world.info(ANNA);

        assertThat(refusal(() -> world.update(ANNA, new SetHideAge(true), nickname("evil one"))))
                .isEqualTo(new UnacceptableNickname(UnacceptableNickname.Reason.WORDS));
        assertThat(refusal(() -> world.update(ANNA, new SetHideAge(true), introduction("so evil"))))
                .isEqualTo(new ProfileError.UnacceptableText("introduction"));

        assertThat(world.info(ANNA)).isEqualTo(before);
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
        assertThat(world.log).isEmpty();
    }

    @Test
    void a_newer_text_replaces_the_pending_one() {
        world.moderation.word("first", PENDING).word("second", PENDING);
        world.update(ANNA, nickname("first"), introduction("first"));
        world.clock.advance(Duration.ofSeconds(1));

        world.update(ANNA, nickname("second"));
        assertThat(world.reviews.findByUser(ANNA)).hasSize(2).contains(waiting(Subject.NICKNAME, "second"));
        assertThat(name()).isEqualTo("Anna");

        world.update(ANNA, nickname("third"));
        assertThat(world.reviews.findByUser(ANNA))
                .extracting(ReviewCase::subject)
                .containsExactly(Subject.INTRODUCTION);
        assertThat(name()).isEqualTo("third");

        world.update(ANNA, new SetIntroduction(null));
        assertThat(world.reviews.findByUser(ANNA)).isEmpty();
    }

    @Test
    void a_rejected_change_rejects_all_changes_and_still_ends_the_cache_change() {
        world.update(ANNA, new SetBirthday(LocalDate.of(2000, 1, 2)));
        world.drainLog();
        var before = world.info(ANNA);
        var changes = List.of(nickname("Anne"), new SetHideAge(true), new SetBirthday(LocalDate.of(2000, 1, 3)));
        var email = new UpdateMyProfile.EmailChange(new Email("anna@example.org"));

        assertThat(refusal(() -> world.update(new UpdateMyProfile.Command(ANNA, List.copyOf(changes), email))))
                .isEqualTo(new ProfileError.BirthdayLocked());

        assertThat(world.info(ANNA)).isEqualTo(before);
        assertThat(email()).isNull();
        assertThat(world.drainLog()).containsExactly("changing 100001", "begin", "changed 100001");
    }

    @Test
    void nothing_is_changed_while_the_cache_is_unavailable() {
        world.cache.failChanges();

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> world.update(ANNA, nickname("Anne")));

        assertThat(name()).isEqualTo("Anna");
        assertThat(world.log).isEmpty();
    }

    @Test
    void an_email_address_can_be_set_left_unchanged_and_deleted() {
        var address = new Email("anna@example.org");

        changeEmail(new UpdateMyProfile.EmailChange(address));
        assertThat(email()).isEqualTo(address);
        changeEmail(null);
        assertThat(email()).isEqualTo(address);
        changeEmail(new UpdateMyProfile.EmailChange(null));
        assertThat(email()).isNull();
    }

    @Test
    void an_unknown_user_cannot_be_updated() {
        assertThat(refusal(() -> world.update(UNKNOWN_USER, nickname("Anne")))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void the_owner_sees_pending_and_rejected_texts() {
        world.moderation.word("cats", PENDING);
        world.update(ANNA, introduction("Likes cats"));

        var mine = new GetMyProfileUseCase(world.profiles, world.reviews).get(new GetMyProfile.Query(ANNA));

        assertThat(mine.profile().info().introduction()).isNull();
        assertThat(mine.pendingTexts())
                .containsExactly(new GetMyProfile.PendingText("introduction", "Likes cats", ReviewState.PENDING));
        assertThat(mine.completeness().percent()).isEqualTo(10);
        assertThat(mine.phone()).isEqualTo("+8613499990000");
        assertThat(mine.toString() + mine.pendingTexts() + world.reviews.findByUser(ANNA))
                .doesNotContain("cats", "Anna", "9999");
    }
}

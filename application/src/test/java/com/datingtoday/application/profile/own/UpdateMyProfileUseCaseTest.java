package com.datingtoday.application.profile.own;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.ANNA_CHANGED;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
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
import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname;
import com.datingtoday.domain.shared.Sensitive;
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

    final ProfileFixture fixture = new ProfileFixture();

    private static SetNickname nickname(String name) {
        return new SetNickname(new Nickname(name));
    }

    private static SetIntroduction introduction(String text) {
        return new SetIntroduction(new Introduction(text));
    }

    private String name() {
        return fixture.info(ANNA).nickname().value();
    }

    private @Nullable Email email() {
        return fixture.profiles.findPrivateData(ANNA).orElseThrow().email();
    }

    private void changeEmail(UpdateMyProfile.@Nullable EmailChange email) {
        fixture.update(new UpdateMyProfile.Command(ANNA, List.of(), email));
    }

    private ReviewCase pendingCase(Subject subject, String text) {
        return new ReviewCase(ANNA, subject, 0, new Sensitive<>(text), ReviewState.PENDING, fixture.clock.instant());
    }

    @Test
    void all_changes_are_saved_and_the_cache_is_notified_before_and_after() {
        var before = fixture.info(ANNA);

        fixture.update(ANNA, nickname("Anne"), introduction("Likes cats"), new SetHeight(new Height(171)));

        assertThat(fixture.info(ANNA))
                .isEqualTo(before.with(nickname("Anne"), ProfileFixture.TODAY)
                        .with(introduction("Likes cats"), ProfileFixture.TODAY)
                        .with(new SetHeight(new Height(171)), ProfileFixture.TODAY));
        assertThat(fixture.drainLog()).isEqualTo(ANNA_CHANGED);
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
    }

    @Test
    void only_texts_are_moderated() {
        fixture.update(ANNA, new SetHideAge(true), new SetIntroduction(null), new SetHeight(null));
        assertThat(fixture.moderation.cases()).isEmpty();

        fixture.update(ANNA, nickname("Anne"), introduction("Likes cats"));
        assertThat(fixture.moderation.cases())
                .containsExactly(
                        "nickname-100001-0-" + NOON.toEpochMilli(), "introduction-100001-0-" + NOON.toEpochMilli());
    }

    @Test
    void enabling_incognito_requires_vip_and_disabling_it_does_not() {
        assertThat(refusal(() -> fixture.update(ANNA, new SetHideAge(true), new SetIncognito(true))))
                .isEqualTo(new VipError.VipRequired(Privilege.INCOGNITO));
        assertThat(fixture.info(ANNA).privacy()).isEqualTo(PrivacySettings.OPEN);

        fixture.profiles.makeVip(ANNA, NOON.plusSeconds(60));
        fixture.update(ANNA, new SetIncognito(true));
        assertThat(fixture.profile(ANNA).isIncognito(NOON.plusSeconds(59))).isTrue();
        assertThat(fixture.profile(ANNA).isIncognito(NOON.plusSeconds(60))).isFalse();

        fixture.clock.advance(Duration.ofMinutes(2));
        fixture.update(ANNA, new SetIncognito(false));
        assertThat(fixture.info(ANNA).privacy()).isEqualTo(PrivacySettings.OPEN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_undecided_text_stays_pending_and_others_see_the_old_one(boolean away) {
        fixture.update(ANNA, introduction("Likes dogs"));
        fixture.moderation.word("cats", PENDING).setUnavailable(away);

        fixture.update(ANNA, introduction("Likes cats"), new SetHideAge(true));

        assertThat(fixture.info(ANNA).introduction()).isEqualTo(new Introduction("Likes dogs"));
        assertThat(fixture.info(ANNA).privacy().hideAge()).isTrue();
        assertThat(fixture.reviews.findByUser(ANNA)).containsExactly(pendingCase(Subject.INTRODUCTION, "Likes cats"));
        var due = NOON.plusSeconds(60);
        assertThat(fixture.reviews.claim(due.minusMillis(1), due, 9)).isEmpty();
        assertThat(fixture.reviews.claim(due, due.plusSeconds(60), 9)).hasSize(1);
    }

    @Test
    void external_addresses_and_names_of_the_operator_are_rejected_before_moderation() {
        var before = fixture.info(ANNA);

        assertThat(refusal(() -> fixture.update(ANNA, nickname("official客服"))))
                .isEqualTo(new UnacceptableNickname(UnacceptableNickname.Reason.RESERVED));
        assertThat(refusal(() -> fixture.update(ANNA, nickname("Anna13800138000"))))
                .isEqualTo(new UnacceptableNickname(UnacceptableNickname.Reason.PHONE));
        assertThat(refusal(() -> fixture.update(ANNA, nickname("https://example.com"))))
                .isEqualTo(new UnacceptableNickname(UnacceptableNickname.Reason.LINK));
        assertThat(refusal(() -> fixture.update(ANNA, introduction("call 13800138000"))))
                .isEqualTo(new ProfileError.ExternalAddress("introduction", AddressKind.PHONE));

        assertThat(fixture.info(ANNA)).isEqualTo(before);
        assertThat(fixture.moderation.cases()).isEmpty();
    }

    @Test
    void a_rejected_text_rejects_all_changes_and_evicts_nothing() {
        fixture.moderation.word("evil", REFUSED);
        var before = fixture.info(ANNA);

        assertThat(refusal(() -> fixture.update(ANNA, new SetHideAge(true), nickname("evil one"))))
                .isEqualTo(new UnacceptableNickname(UnacceptableNickname.Reason.WORDS));
        assertThat(refusal(() -> fixture.update(ANNA, new SetHideAge(true), introduction("so evil"))))
                .isEqualTo(new ProfileError.UnacceptableText("introduction"));

        assertThat(fixture.info(ANNA)).isEqualTo(before);
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
        assertThat(fixture.log).isEmpty();
    }

    @Test
    void a_newer_text_replaces_the_pending_one() {
        fixture.moderation.word("first", PENDING).word("second", PENDING);
        fixture.update(ANNA, nickname("first"), introduction("first"));
        fixture.clock.advance(Duration.ofSeconds(1));

        fixture.update(ANNA, nickname("second"));
        assertThat(fixture.reviews.findByUser(ANNA)).hasSize(2).contains(pendingCase(Subject.NICKNAME, "second"));
        assertThat(name()).isEqualTo("Anna");

        fixture.update(ANNA, nickname("third"));
        assertThat(fixture.reviews.findByUser(ANNA))
                .extracting(ReviewCase::subject)
                .containsExactly(Subject.INTRODUCTION);
        assertThat(name()).isEqualTo("third");

        fixture.update(ANNA, new SetIntroduction(null));
        assertThat(fixture.reviews.findByUser(ANNA)).isEmpty();
    }

    @Test
    void a_rejected_change_rejects_all_changes_and_still_ends_the_cache_change() {
        fixture.update(ANNA, new SetBirthday(new Sensitive<>(LocalDate.of(2000, 1, 2))));
        fixture.drainLog();
        var before = fixture.info(ANNA);
        var changes = List.of(
                nickname("Anne"), new SetHideAge(true), new SetBirthday(new Sensitive<>(LocalDate.of(2000, 1, 3))));
        var email = new UpdateMyProfile.EmailChange(new Email("anna@example.org"));

        assertThat(refusal(() -> fixture.update(new UpdateMyProfile.Command(ANNA, List.copyOf(changes), email))))
                .isEqualTo(new ProfileError.BirthdayLocked());

        assertThat(fixture.info(ANNA)).isEqualTo(before);
        assertThat(email()).isNull();
        assertThat(fixture.drainLog()).containsExactly("changing 100001", "begin", "changed 100001");
    }

    @Test
    void nothing_is_changed_while_the_cache_is_unavailable() {
        fixture.cache.failChanges();

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> fixture.update(ANNA, nickname("Anne")));

        assertThat(name()).isEqualTo("Anna");
        assertThat(fixture.log).isEmpty();
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
        assertThat(refusal(() -> fixture.update(UNKNOWN_USER, nickname("Anne"))))
                .isEqualTo(new ProfileError.UserNotFound());
    }
}

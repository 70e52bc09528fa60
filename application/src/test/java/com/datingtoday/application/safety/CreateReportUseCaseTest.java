package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateReportUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();
    private final ProfileFixture profileFixture = safetyFixture.profileFixture;

    private Report report(Target target) {
        return safetyFixture.report(ANNA, target, "");
    }

    private Report reportNewUser(int number) {
        return safetyFixture.reportProfile(new UserId(200_000 + number));
    }

    @Test
    void a_report_contains_the_content_at_the_time_of_the_report() {
        var target = new Target.ProfileTarget(BOB);

        var report = safetyFixture.report(ANNA, target, "wants money");
        profileFixture.save(BOB, new SetNickname(new Nickname("Bobby")));

        assertThat(report)
                .isEqualTo(new Report(
                        report.id(),
                        ANNA,
                        target,
                        Reason.SCAM,
                        new Sensitive<>("wants money"),
                        new Sensitive<>("nickname: Bob\nintroduction: "),
                        State.OPEN,
                        NOON));
        assertThat(safetyFixture.reports.find(ANNA, report.id())).contains(report);
    }

    @Test
    void a_photo_has_its_own_report() {
        var photo = ProfileSamples.photo(ReviewState.VISIBLE);
        profileFixture.saveAlbum(BOB, photo);

        var report = report(new Target.PhotoTarget(BOB, photo.id()));

        assertThat(report.evidence().value()).isEqualTo("photo " + photo.id() + ": gone");
        assertThat(report(new Target.PhotoTarget(BOB, photo.id() + 1))
                        .evidence()
                        .value())
                .isEmpty();
    }

    @Test
    void a_repeated_report_returns_the_existing_one() {
        var first = report(new Target.ProfileTarget(BOB));
        profileFixture.clock.advance(Duration.ofSeconds(1));

        assertThat(safetyFixture.report(ANNA, new Target.ProfileTarget(BOB), "again"))
                .isEqualTo(first);
        assertThat(List.of(
                        report(new Target.PhotoTarget(BOB, 1)),
                        report(new Target.PhotoTarget(BOB, 2)),
                        report(new Target.ProfileTarget(CAROL)),
                        safetyFixture.report(CAROL, new Target.ProfileTarget(BOB), "")))
                .extracting(Report::id)
                .doesNotHaveDuplicates()
                .doesNotContain(first.id());
    }

    @Test
    void concurrent_reports_of_the_same_profile_are_stored_once() {
        var stored = new ArrayList<Report>();
        CaptureProfileEvidence slow = _ -> {
            stored.add(report(new Target.ProfileTarget(BOB)));
            return Optional.empty();
        };

        var report = safetyFixture.report(slow, ANNA, new Target.ProfileTarget(BOB), "");

        assertThat(stored).containsExactly(report);
        assertThat(safetyFixture.reports.findPage(ANNA, null, 10)).containsExactly(report);
    }

    @Test
    void a_report_does_not_disclose_whether_the_user_exists_or_blocks_the_reporter() {
        profileFixture.blocks.create(BOB, ANNA, NOON, 9);

        assertThat(report(new Target.ProfileTarget(BOB)).evidence().value()).contains("Bob");
        assertThat(report(new Target.ProfileTarget(UNKNOWN_USER)).evidence().value())
                .isEmpty();
    }

    @Test
    void users_cannot_report_themselves() {
        for (var target : List.of(
                new Target.ProfileTarget(ANNA), new Target.PhotoTarget(ANNA, 1), new Target.MessageTarget(ANNA, 7))) {
            assertThat(refusal(() -> report(target))).isEqualTo(new SafetyError.CannotTargetSelf());
        }
        assertThat(safetyFixture.reports.findPage(ANNA, null, 10)).isEmpty();
    }

    @Test
    void a_comment_has_at_most_500_characters() {
        assertThat(safetyFixture
                        .report(ANNA, new Target.ProfileTarget(BOB), "😀".repeat(500))
                        .comment()
                        .value())
                .hasSize(1_000);
        assertThat(refusal(() -> safetyFixture.report(ANNA, new Target.ProfileTarget(CAROL), "a".repeat(501))))
                .isEqualTo(new InputError.Malformed("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\tb", "a\r\nb", "a\u0085b", "a\ud83d"})
    void a_comment_with_a_control_character_or_an_unpaired_surrogate_is_rejected(String comment) {
        assertThat(refusal(() -> safetyFixture.report(ANNA, new Target.ProfileTarget(BOB), comment)))
                .isEqualTo(new InputError.Malformed("text"));
        assertThat(safetyFixture.reports.findPage(ANNA, null, 10)).isEmpty();
    }

    @Test
    void a_comment_may_have_several_lines() {
        assertThat(safetyFixture
                        .report(ANNA, new Target.ProfileTarget(BOB), "one\ntwo")
                        .comment()
                        .value())
                .isEqualTo("one\ntwo");
    }

    @Test
    void a_user_can_make_twenty_reports_a_day_and_the_error_contains_the_reset_time() {
        for (int i = 0; i < 20; i++) {
            reportNewUser(i);
            profileFixture.clock.advance(Duration.ofMinutes(1));
        }
        var reset = NOON.plus(Duration.ofDays(1));
        var tooMany = new SafetyError.TooManyReports(new Quota(20, 0, reset));

        assertThat(refusal(() -> reportNewUser(20))).isEqualTo(tooMany);
        assertThat(reportNewUser(3).evidence().value()).isEmpty();
        assertThat(safetyFixture
                        .report(BOB, new Target.ProfileTarget(CAROL), "")
                        .state())
                .isEqualTo(State.OPEN);
        profileFixture.clock.set(reset.minusMillis(1));
        assertThat(refusal(() -> reportNewUser(20))).isEqualTo(tooMany);

        profileFixture.clock.set(reset);
        reportNewUser(20);
        assertThat(refusal(() -> reportNewUser(21)))
                .isEqualTo(new SafetyError.TooManyReports(new Quota(20, 0, reset.plusSeconds(60))));
    }

    @Test
    void a_report_over_the_limit_copies_no_photo() {
        for (int i = 0; i < 20; i++) {
            reportNewUser(i);
        }
        profileFixture.addPhoto(BOB);
        var before = profileFixture.media.storage.keys();

        assertThat(refusal(() -> report(new Target.ProfileTarget(BOB)))).isInstanceOf(SafetyError.TooManyReports.class);

        assertThat(profileFixture.media.storage.keys()).isEqualTo(before);
    }

    @Test
    void concurrent_reports_do_not_exceed_the_limit() {
        for (int i = 0; i < 19; i++) {
            reportNewUser(i);
        }
        CaptureProfileEvidence slow = _ -> {
            reportNewUser(19);
            return Optional.empty();
        };

        assertThat(refusal(() -> safetyFixture.report(slow, ANNA, new Target.ProfileTarget(BOB), "")))
                .isInstanceOf(SafetyError.TooManyReports.class);

        assertThat(safetyFixture.reports.find(ANNA, new Target.ProfileTarget(BOB)))
                .isEmpty();
        assertThat(safetyFixture.reports.findPage(ANNA, null, 100)).hasSize(20);
    }

    @Test
    void the_evidence_of_a_message_survives_its_recall() {
        safetyFixture.messages.put(
                7L,
                new EvidenceItem(BOB, new Sensitive<>(List.of("message: 7", "text: send me money")), Optional.empty()));

        var report = report(new Target.MessageTarget(BOB, 7));
        safetyFixture.messages.clear();

        assertThat(report.evidence().value()).isEqualTo("message: 7\ntext: send me money");
        assertThat(report(new Target.MessageTarget(BOB, 7))).isEqualTo(report);
    }

    @Test
    void a_picture_of_a_reported_message_is_copied() {
        var picture = profileFixture.addPhoto(BOB).media();
        safetyFixture.messages.put(
                7L, new EvidenceItem(BOB, new Sensitive<>(List.of("message: 7")), Optional.of(picture)));
        safetyFixture.messages.put(
                8L, new EvidenceItem(BOB, new Sensitive<>(List.of("message: 8")), Optional.of(MediaSamples.id())));

        var copy =
                report(new Target.MessageTarget(BOB, 7)).evidence().value().substring("message: 7\npicture: ".length());

        profileFixture.clock.advance(Duration.ofDays(10_000));
        profileFixture.media.deleteUnattachedMedia();
        assertThat(copy).isNotEqualTo(picture.value());
        assertThat(profileFixture.media.getPicture().get(new GetPicture.Query(new MediaId(copy), Rendition.LARGE)))
                .isPresent();
        assertThat(report(new Target.MessageTarget(BOB, 8)).evidence().value()).isEqualTo("message: 8\npicture: gone");
    }

    @Test
    void a_message_invisible_to_the_reporter_is_rejected_and_does_not_count() {
        safetyFixture.messages.put(7L, new EvidenceItem(BOB, new Sensitive<>(List.of("message: 7")), Optional.empty()));

        assertThat(refusal(() -> report(new Target.MessageTarget(BOB, 8)))).isEqualTo(new SafetyError.UnknownMessage());
        assertThat(refusal(() -> safetyFixture.report(CAROL, new Target.MessageTarget(BOB, 7), "")))
                .isEqualTo(new SafetyError.UnknownMessage());
        assertThat(refusal(() -> report(new Target.MessageTarget(UNKNOWN_USER, 7))))
                .isEqualTo(new SafetyError.UnknownMessage());
        assertThat(safetyFixture.reports.findPage(ANNA, null, 10)).isEmpty();
    }

    @Test
    void each_message_has_its_own_report() {
        safetyFixture.messages.put(1L, new EvidenceItem(BOB, new Sensitive<>(List.of("one")), Optional.empty()));
        safetyFixture.messages.put(2L, new EvidenceItem(BOB, new Sensitive<>(List.of("two")), Optional.empty()));

        assertThat(report(new Target.MessageTarget(BOB, 1)).id())
                .isNotEqualTo(report(new Target.MessageTarget(BOB, 2)).id());
    }
}

package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.evidence.CaptureProfileEvidence;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.application.safety.port.InMemoryReports;
import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportScenario {

    final ProfileFixture fixture = new ProfileFixture();
    final InMemoryReports reports = new InMemoryReports();

    private Report report(
            CaptureProfileEvidence captureProfileEvidence, UserId reporter, Target target, String comment) {
        var reportEvidenceService = new ReportEvidenceService(
                captureProfileEvidence, fixture.captureEvidence(), (_, _, _) -> Optional.empty());
        return new CreateReportUseCase(
                        reports,
                        reportEvidenceService,
                        fixture.retainEvidence(),
                        fixture.transactions(),
                        fixture.ids,
                        fixture.clock)
                .create(new CreateReport.Command(reporter, target, Reason.SCAM, comment));
    }

    private Report report(UserId reporter, Target target, String comment) {
        return report(fixture.captureProfileEvidence(), reporter, target, comment);
    }

    private Report report(Target target) {
        return report(ANNA, target, "");
    }

    private Report reportNewUser(int number) {
        return report(new Target.ProfileTarget(new UserId(200_000 + number)));
    }

    private Report read(UserId reporter, long id) {
        return new GetReportUseCase(reports).get(new GetReport.Query(reporter, id));
    }

    private boolean decide(long id, boolean actedOn) {
        return new DecideReportUseCase(reports).decide(new DecideReport.Command(id, actedOn));
    }

    private Page<Report> list(UserId reporter, @Nullable String cursor, int limit) {
        return new ListReportsUseCase(reports, fixture.encryption).list(new ListReports.Query(reporter, cursor, limit));
    }

    @Test
    void a_report_contains_the_content_at_the_time_of_the_report() {
        var target = new Target.ProfileTarget(BOB);

        var report = report(ANNA, target, "wants money");
        fixture.save(BOB, new SetNickname(new Nickname("Bobby")));

        assertThat(report)
                .isEqualTo(new Report(
                        report.id(),
                        ANNA,
                        target,
                        Reason.SCAM,
                        "wants money",
                        "nickname: Bob\nintroduction: ",
                        State.OPEN,
                        NOON));
        assertThat(read(ANNA, report.id())).isEqualTo(report);
    }

    @Test
    void a_photo_has_its_own_report() {
        var photo = ProfileSamples.photo(ReviewState.VISIBLE);
        fixture.saveAlbum(BOB, photo);

        var report = report(new Target.PhotoTarget(BOB, photo.id()));

        assertThat(report.evidence()).isEqualTo("photo " + photo.id() + ": gone");
        assertThat(report(new Target.PhotoTarget(BOB, photo.id() + 1)).evidence())
                .isEmpty();
    }

    @Test
    void a_repeated_report_returns_the_existing_one() {
        var first = report(new Target.ProfileTarget(BOB));
        fixture.clock.advance(Duration.ofSeconds(1));

        assertThat(report(ANNA, new Target.ProfileTarget(BOB), "again")).isEqualTo(first);
        assertThat(List.of(
                        report(new Target.PhotoTarget(BOB, 1)),
                        report(new Target.PhotoTarget(BOB, 2)),
                        report(new Target.ProfileTarget(CAROL)),
                        report(CAROL, new Target.ProfileTarget(BOB), "")))
                .extracting(Report::id)
                .doesNotHaveDuplicates()
                .doesNotContain(first.id());
    }

    @Test
    void a_report_does_not_disclose_whether_the_user_exists_or_blocks_the_reporter() {
        fixture.blocks.create(BOB, ANNA, NOON, 9);

        assertThat(report(new Target.ProfileTarget(BOB)).evidence()).contains("Bob");
        assertThat(report(new Target.ProfileTarget(UNKNOWN_USER)).evidence()).isEmpty();
        assertThat(refusal(() -> report(new Target.ProfileTarget(ANNA)))).isEqualTo(new SafetyError.CannotTargetSelf());
        assertThat(refusal(() -> report(new Target.PhotoTarget(ANNA, 1))))
                .isEqualTo(new SafetyError.CannotTargetSelf());
    }

    @Test
    void a_comment_has_at_most_500_characters() {
        assertThat(report(ANNA, new Target.ProfileTarget(BOB), "😀".repeat(500)).comment())
                .hasSize(1_000);
        assertThat(refusal(() -> report(ANNA, new Target.ProfileTarget(CAROL), "a".repeat(501))))
                .isEqualTo(new InputError.Malformed("text"));
    }

    @Test
    void a_user_can_make_twenty_reports_a_day_and_the_error_contains_the_reset_time() {
        for (int i = 0; i < 20; i++) {
            reportNewUser(i);
            fixture.clock.advance(Duration.ofMinutes(1));
        }
        var reset = NOON.plus(Duration.ofDays(1));
        var tooMany = new SafetyError.TooManyReports(new Quota(20, 0, reset));

        assertThat(refusal(() -> reportNewUser(20))).isEqualTo(tooMany);
        assertThat(reportNewUser(3).evidence()).isEmpty();
        assertThat(report(BOB, new Target.ProfileTarget(CAROL), "").state()).isEqualTo(State.OPEN);
        fixture.clock.set(reset.minusMillis(1));
        assertThat(refusal(() -> reportNewUser(20))).isEqualTo(tooMany);

        fixture.clock.set(reset);
        reportNewUser(20);
        assertThat(refusal(() -> reportNewUser(21)))
                .isEqualTo(new SafetyError.TooManyReports(new Quota(20, 0, reset.plusSeconds(60))));
    }

    @Test
    void a_report_over_the_limit_copies_no_photo() {
        for (int i = 0; i < 20; i++) {
            reportNewUser(i);
        }
        fixture.addPhoto(BOB);
        var before = fixture.media.storage.keys();

        assertThat(refusal(() -> report(new Target.ProfileTarget(BOB)))).isInstanceOf(SafetyError.TooManyReports.class);

        assertThat(fixture.media.storage.keys()).isEqualTo(before);
    }

    @Test
    void concurrent_reports_do_not_exceed_the_limit() {
        for (int i = 0; i < 19; i++) {
            reportNewUser(i);
        }
        CaptureProfileEvidence slow = query -> {
            reportNewUser(19);
            return Optional.empty();
        };

        assertThat(refusal(() -> report(slow, ANNA, new Target.ProfileTarget(BOB), "")))
                .isInstanceOf(SafetyError.TooManyReports.class);

        assertThat(reports.find(ANNA, new Target.ProfileTarget(BOB))).isEmpty();
        assertThat(list(ANNA, null, 100).list()).hasSize(20);
    }

    @Test
    void only_the_reporter_can_read_a_report() {
        var report = report(new Target.ProfileTarget(BOB));

        assertThat(refusal(() -> read(BOB, report.id()))).isEqualTo(new SafetyError.UnknownReport());
        assertThat(refusal(() -> read(ANNA, report.id() + 1))).isEqualTo(new SafetyError.UnknownReport());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_is_decided_once_and_the_reporter_sees_the_decision(boolean actedOn) {
        var report = report(new Target.ProfileTarget(BOB));
        var other = report(new Target.ProfileTarget(CAROL));

        assertThat(decide(report.id(), actedOn)).isTrue();
        assertThat(decide(report.id(), !actedOn)).isFalse();
        assertThat(decide(999, actedOn)).isFalse();

        assertThat(read(ANNA, report.id()).state()).isEqualTo(actedOn ? State.ACTED_ON : State.DISMISSED);
        assertThat(new ListOpenReportsUseCase(reports).list()).containsExactly(other);
        assertThat(report(new Target.ProfileTarget(BOB)).id()).isEqualTo(report.id());
    }

    @Test
    void the_operator_lists_fifty_open_reports_oldest_first() {
        for (int i = 0; i < 60; i++) {
            report(new UserId(300_000 + i), new Target.ProfileTarget(BOB), "");
        }

        assertThat(new ListOpenReportsUseCase(reports).list())
                .hasSize(50)
                .first()
                .matches(report -> report.reporter().equals(new UserId(300_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6})
    void reporters_list_their_reports_in_pages_newest_first(int limit) {
        var mine = new ArrayList<Report>();
        for (int i = 0; i < 5; i++) {
            mine.addFirst(reportNewUser(i));
            report(CAROL, new Target.ProfileTarget(new UserId(200_000 + i)), "");
        }

        var read = new ArrayList<Report>();
        @Nullable String cursor = null;
        do {
            var page = list(ANNA, cursor, limit);
            read.addAll(page.list());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(read).isEqualTo(mine);
    }

    @Test
    void a_cursor_of_another_users_reports_is_rejected() {
        reportNewUser(1);
        reportNewUser(2);
        var cursor = list(ANNA, null, 1).nextCursor();

        assertThat(refusal(() -> list(BOB, cursor, 1))).isEqualTo(new InputError.Malformed("cursor"));
    }
}

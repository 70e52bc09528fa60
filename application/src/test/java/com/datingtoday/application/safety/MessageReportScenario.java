package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.delivery.GetPicture;
import com.datingtoday.application.media.port.MediaSamples;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.safety.port.InMemoryReports;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.visibility.EvidenceItem;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageReportScenario {

    final ProfileFixture fixture = new ProfileFixture();
    final InMemoryReports reports = new InMemoryReports();

    /** Messages of Bob to Anna. */
    final Map<Long, EvidenceItem> said = new HashMap<>();

    private Optional<EvidenceItem> message(UserId reporter, UserId author, long seq) {
        return reporter.equals(ANNA) && author.equals(BOB) ? Optional.ofNullable(said.get(seq)) : Optional.empty();
    }

    private Report report(UserId reporter, Target target) {
        var reportEvidenceService =
                new ReportEvidenceService(fixture.captureProfileEvidence(), fixture.captureEvidence(), this::message);
        return new CreateReportUseCase(
                        reports,
                        reportEvidenceService,
                        fixture.retainEvidence(),
                        fixture.transactions(),
                        fixture.ids,
                        fixture.clock)
                .create(new CreateReport.Command(reporter, target, Reason.SCAM, ""));
    }

    private Report report(Target target) {
        return report(ANNA, target);
    }

    @Test
    void the_evidence_of_a_message_survives_its_recall() {
        said.put(7L, new EvidenceItem(BOB, List.of("message: 7", "text: send me money"), Optional.empty()));

        var report = report(new Target.MessageTarget(BOB, 7));
        said.clear();

        assertThat(report.evidence()).isEqualTo("message: 7\ntext: send me money");
        assertThat(report(new Target.MessageTarget(BOB, 7))).isEqualTo(report);
    }

    @Test
    void a_picture_of_a_reported_message_is_copied() {
        var picture = fixture.addPhoto(BOB).media();
        said.put(7L, new EvidenceItem(BOB, List.of("message: 7"), Optional.of(picture)));
        said.put(8L, new EvidenceItem(BOB, List.of("message: 8"), Optional.of(MediaSamples.id())));

        var copy = report(new Target.MessageTarget(BOB, 7)).evidence().substring("message: 7\npicture: ".length());

        fixture.clock.advance(Duration.ofDays(10_000));
        fixture.media.deleteUnattachedMedia();
        assertThat(copy).isNotEqualTo(picture.value());
        assertThat(fixture.media.getPicture().get(new GetPicture.Query(new MediaId(copy), Rendition.LARGE)))
                .isPresent();
        assertThat(report(new Target.MessageTarget(BOB, 8)).evidence()).isEqualTo("message: 8\npicture: gone");
    }

    @Test
    void a_message_invisible_to_the_reporter_is_rejected_and_does_not_count() {
        said.put(7L, new EvidenceItem(BOB, List.of("message: 7"), Optional.empty()));

        assertThat(refusal(() -> report(new Target.MessageTarget(BOB, 8)))).isEqualTo(new SafetyError.UnknownMessage());
        assertThat(refusal(() -> report(CAROL, new Target.MessageTarget(BOB, 7))))
                .isEqualTo(new SafetyError.UnknownMessage());
        assertThat(refusal(() -> report(new Target.MessageTarget(UNKNOWN_USER, 7))))
                .isEqualTo(new SafetyError.UnknownMessage());
        assertThat(refusal(() -> report(new Target.MessageTarget(ANNA, 7))))
                .isEqualTo(new SafetyError.CannotTargetSelf());
        assertThat(reports.findPage(ANNA, null, 10)).isEmpty();
    }

    @Test
    void each_message_has_its_own_report() {
        said.put(1L, new EvidenceItem(BOB, List.of("one"), Optional.empty()));
        said.put(2L, new EvidenceItem(BOB, List.of("two"), Optional.empty()));

        assertThat(report(new Target.MessageTarget(BOB, 1)).id())
                .isNotEqualTo(report(new Target.MessageTarget(BOB, 2)).id());
    }
}

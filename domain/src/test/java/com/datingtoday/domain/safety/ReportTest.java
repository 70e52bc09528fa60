package com.datingtoday.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final UserId ANNA = new UserId(100_001);
    private static final UserId BOB = new UserId(100_002);

    @Test
    void the_text_form_of_a_report_hides_comment_and_evidence() {
        var report = new Report(
                7,
                ANNA,
                new Target.ProfileTarget(BOB),
                Report.Reason.SCAM,
                new Sensitive<>("wants money"),
                new Sensitive<>("nickname: Bobby"),
                Report.State.OPEN,
                Instant.EPOCH);

        assertThat(report.toString()).contains("7", "OPEN").doesNotContain("money", "Bobby");
    }

    @Test
    void a_photo_and_its_owners_profile_are_different_targets_of_one_user() {
        var profile = new Target.ProfileTarget(BOB);
        var photo = new Target.PhotoTarget(BOB, 1);

        assertThat(profile.user()).isEqualTo(photo.user()).isEqualTo(BOB);
        assertThat((Target) profile).isNotEqualTo(photo);
        assertThat(photo).isNotEqualTo(new Target.PhotoTarget(BOB, 2)).isNotEqualTo(new Target.PhotoTarget(ANNA, 1));
    }
}

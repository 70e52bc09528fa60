package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;

class GetReportUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();

    private Report read(UserId reporter, long id) {
        return new GetReportUseCase(safetyFixture.reports).get(new GetReport.Query(reporter, id));
    }

    @Test
    void only_the_reporter_can_read_a_report() {
        var report = safetyFixture.reportProfile(BOB);

        assertThat(read(ANNA, report.id())).isEqualTo(report);
        assertThat(refusal(() -> read(BOB, report.id()))).isEqualTo(new SafetyError.UnknownReport());
        assertThat(refusal(() -> read(ANNA, report.id() + 1))).isEqualTo(new SafetyError.UnknownReport());
    }
}

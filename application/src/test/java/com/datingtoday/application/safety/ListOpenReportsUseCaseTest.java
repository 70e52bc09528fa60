package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListOpenReportsUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();

    private List<Report> listOpenReports() {
        return new ListOpenReportsUseCase(safetyFixture.reports).list();
    }

    @Test
    void the_operator_lists_fifty_open_reports_oldest_first() {
        for (int i = 0; i < 60; i++) {
            safetyFixture.report(new UserId(300_000 + i), new Target.ProfileTarget(BOB), "");
        }

        assertThat(listOpenReports())
                .hasSize(50)
                .first()
                .matches(report -> report.reporter().equals(new UserId(300_000)));
    }

    @Test
    void a_decided_report_is_not_listed() {
        var decided = safetyFixture.reportProfile(BOB);
        var open = safetyFixture.reportProfile(CAROL);
        safetyFixture.reports.decide(decided.id(), Report.State.DISMISSED);

        assertThat(listOpenReports()).containsExactly(open);
    }
}

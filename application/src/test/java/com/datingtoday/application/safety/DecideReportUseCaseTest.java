package com.datingtoday.application.safety;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideReportUseCaseTest {

    private final SafetyFixture safetyFixture = new SafetyFixture();

    private boolean decide(long id, boolean actedOn) {
        return new DecideReportUseCase(safetyFixture.reports).decide(new DecideReport.Command(id, actedOn));
    }

    private State state(Report report) {
        return safetyFixture.reports.find(ANNA, report.id()).orElseThrow().state();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_is_decided_once_and_a_repeated_report_does_not_reopen_it(boolean actedOn) {
        var report = safetyFixture.reportProfile(BOB);
        var other = safetyFixture.reportProfile(CAROL);

        assertThat(decide(report.id(), actedOn)).isTrue();
        assertThat(decide(report.id(), !actedOn)).isFalse();
        assertThat(decide(999, actedOn)).isFalse();

        assertThat(state(report)).isEqualTo(actedOn ? State.ACTED_ON : State.DISMISSED);
        assertThat(state(other)).isEqualTo(State.OPEN);
        assertThat(safetyFixture.reportProfile(BOB).id()).isEqualTo(report.id());
    }
}

package com.datingtoday.application.safety;

import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.safety.Report;

@UseCase
record DecideReportUseCase(Reports reports) implements DecideReport {

    @Override
    public boolean decide(Command command) {
        return reports.decide(command.report(), command.actedOn() ? Report.State.ACTED_ON : Report.State.DISMISSED);
    }
}

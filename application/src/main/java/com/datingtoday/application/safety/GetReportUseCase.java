package com.datingtoday.application.safety;

import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;

@UseCase
record GetReportUseCase(Reports reports) implements GetReport {

    @Override
    public Report get(Query query) {
        return reports.find(query.reporter(), query.report())
                .orElseThrow(() -> new DomainException(new SafetyError.UnknownReport()));
    }
}

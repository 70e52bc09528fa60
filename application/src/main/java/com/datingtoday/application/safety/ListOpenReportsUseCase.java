package com.datingtoday.application.safety;

import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.safety.Report;
import java.util.List;

@UseCase
record ListOpenReportsUseCase(Reports reports) implements ListOpenReports {

    private static final int MAX_REPORTS = 50;

    @Override
    public List<Report> list() {
        return reports.findOpen(MAX_REPORTS);
    }
}

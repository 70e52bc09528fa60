package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.safety.Report.Reason;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target;
import com.datingtoday.domain.shared.UserId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code report}. */
@Mapper(config = RowMapping.class)
interface ReportMapping extends RowMapping {

    /** Columns of a target. */
    record TargetColumns(int kind, UserId targetUserId, long itemId) {

        private static TargetColumns of(Target target) {
            return new TargetColumns(ReportRow.kind(target), target.user(), ReportRow.item(target));
        }
    }

    default ReportRow toRow(Report report) {
        return toRow(report, TargetColumns.of(report.target()));
    }

    @Mapping(target = "reporterId", source = "report.reporter")
    @Mapping(target = "words", source = "report.comment.value")
    @Mapping(target = "snapshot", source = "report.evidence.value")
    ReportRow toRow(Report report, TargetColumns columns);

    default int toCode(Reason reason) {
        return ReportRow.code(reason);
    }

    default int toCode(State state) {
        return ReportRow.code(state);
    }
}

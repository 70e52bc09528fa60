package com.datingtoday.application.safety;

import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.safety.Report;

@UseCase
record ListReportsUseCase(Reports reports, Encryption encryption) implements ListReports {

    @Override
    public Page<Report> list(Query query) {
        var cursors = new CursorCodec(encryption, "reports:" + query.reporter().value());
        var limit = PageLimit.orDefault(query.limit());
        var before = query.cursor() == null ? null : cursors.decode(query.cursor(), Long::valueOf);
        var found = reports.findPage(query.reporter(), before, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                page,
                found.size() > limit
                        ? cursors.encode(String.valueOf(page.getLast().id()))
                        : null);
    }
}

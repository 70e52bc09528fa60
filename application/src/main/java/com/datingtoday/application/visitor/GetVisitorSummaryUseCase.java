package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.visitor.CappedCount;
import com.datingtoday.domain.visitor.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;

@UseCase
record GetVisitorSummaryUseCase(VisitorListService seeing) implements GetVisitorSummary {

    private static final int MOST_READ = 200;

    /** As many as can be looked at together, and enough to be sure that there are more than are told exactly. */
    private static final int TOGETHER = CappedCount.MAX + 1;

    private static final int TEASERS = 3;

    @Override
    public VisitorSummary get(Query query) {
        var read = seeing.readPage(query.user(), null, MOST_READ);
        var seen = new ArrayList<VisitorView>();
        List<List<Visitor>> windows =
                read.visits().stream().gather(Gatherers.windowFixed(TOGETHER)).toList();
        for (var window : windows) {
            if (seen.size() <= CappedCount.MAX) {
                seen.addAll(seeing.toViews(query.user(), window, read.readTime()));
            }
        }
        return new VisitorSummary(
                CappedCount.of(seen.size()),
                CappedCount.of(seen.stream().filter(VisitorView::isNew).count()),
                seen.stream()
                        .flatMap(visitor -> visitor.person().avatar().stream())
                        .limit(TEASERS)
                        .toList());
    }
}

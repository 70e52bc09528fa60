package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.visitor.CappedCount;
import com.datingtoday.domain.visitor.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;

@UseCase
record GetVisitorSummaryUseCase(VisitorListService visitorListService) implements GetVisitorSummary {

    private static final int MAX_VISITS = 200;

    /** Number of visitors viewed in one call: one more than the greatest exact count. */
    private static final int WINDOW = CappedCount.MAX + 1;

    private static final int TEASERS = 3;

    @Override
    public VisitorSummary get(Query query) {
        var cachedPage = visitorListService.readPage(query.user(), null, MAX_VISITS);
        var visitors = new ArrayList<VisitorView>();
        List<List<Visitor>> windows = cachedPage.visits().stream()
                .gather(Gatherers.windowFixed(WINDOW))
                .toList();
        for (var window : windows) {
            if (visitors.size() <= CappedCount.MAX) {
                visitors.addAll(visitorListService.toViews(query.user(), window, cachedPage.readTime()));
            }
        }
        return new VisitorSummary(
                CappedCount.of(visitors.size()),
                CappedCount.of(visitors.stream().filter(VisitorView::isNew).count()),
                visitors.stream()
                        .flatMap(visitor -> visitor.person().avatar().stream())
                        .limit(TEASERS)
                        .toList());
    }
}

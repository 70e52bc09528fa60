package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.visitor.Tally;
import com.datingtoday.domain.visitor.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;

@UseCase
record SummariseVisitorsUseCase(SeeingVisitors seeing) implements SummariseVisitors {

    private static final int MOST_READ = 200;

    /** As many as can be looked at together, and enough to be sure that there are more than are told exactly. */
    private static final int TOGETHER = Tally.MOST + 1;

    private static final int TEASERS = 3;

    @Override
    public Summary summarise(Query query) {
        var read = seeing.read(query.user(), null, MOST_READ);
        var seen = new ArrayList<SeenVisitor>();
        List<List<Visitor>> windows =
                read.visits().stream().gather(Gatherers.windowFixed(TOGETHER)).toList();
        for (var window : windows) {
            if (seen.size() <= Tally.MOST) {
                seen.addAll(seeing.see(query.user(), window, read.readTime()));
            }
        }
        return new Summary(
                Tally.of(seen.size()),
                Tally.of(seen.stream().filter(SeenVisitor::isNew).count()),
                seen.stream()
                        .flatMap(visitor -> visitor.person().avatar().stream())
                        .limit(TEASERS)
                        .toList());
    }
}

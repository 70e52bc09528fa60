package com.datingtoday.adapter.web.visitor;

import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.adapter.web.visitor.VisitorController.SummaryData;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.visitor.SeenVisitor;
import com.datingtoday.application.visitor.SummariseVisitors.Summary;
import com.datingtoday.domain.visitor.Tally;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Visitors as clients get them. */
@Component
record VisitorShowing(PersonPresenter people) {

    ListResponse<VisitorData> page(Page<SeenVisitor> page, @Nullable String language) {
        var list = page.list();
        var persons = people.toResponses(list.stream().map(SeenVisitor::person).toList(), ClientLanguages.isChinese(language));
        var entries = IntStream.range(0, list.size())
                .mapToObj(index -> new VisitorData(
                        persons.get(index),
                        TimeFormats.formatInstant(list.get(index).visitTime()),
                        list.get(index).isNew()))
                .toList();
        return new ListResponse<>(entries, page.nextCursor() != null, page.nextCursor());
    }

    /** Of the photos nothing but the blurred renditions: whoever gets this may not know who they are. */
    SummaryData summary(Summary summary) {
        return new SummaryData(
                text(summary.count()),
                text(summary.fresh()),
                summary.teasers().stream().map(people::teaser).toList());
    }

    private static String text(Tally tally) {
        return tally.more() ? Tally.MOST + "+" : Integer.toString(tally.count());
    }
}

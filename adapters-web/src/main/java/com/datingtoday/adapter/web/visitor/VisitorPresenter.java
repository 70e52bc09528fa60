package com.datingtoday.adapter.web.visitor;

import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.profile.PhotoPresenter;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.adapter.web.visitor.VisitorController.VisitorSummaryResponse;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.visitor.GetVisitorSummary.VisitorSummary;
import com.datingtoday.application.visitor.VisitorView;
import com.datingtoday.domain.visitor.CappedCount;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of visitors. */
@Component
record VisitorPresenter(PersonPresenter people, PhotoPresenter photos) {

    ListResponse<VisitorResponse> toListResponse(Page<VisitorView> page, @Nullable String language) {
        var list = page.list();
        var persons = people.toResponses(
                list.stream().map(VisitorView::person).toList(), ClientLanguages.isChinese(language));
        var entries = IntStream.range(0, list.size())
                .mapToObj(index -> new VisitorResponse(
                        persons.get(index),
                        TimeFormats.formatInstant(list.get(index).visitTime()),
                        list.get(index).isNew()))
                .toList();
        return new ListResponse<>(entries, page.nextCursor() != null, page.nextCursor());
    }

    /** Returns the counts and blurred teasers only, because this response must not identify the visitors. */
    VisitorSummaryResponse toSummaryResponse(VisitorSummary visitorSummary) {
        return new VisitorSummaryResponse(
                format(visitorSummary.count()),
                format(visitorSummary.newCount()),
                visitorSummary.teasers().stream().map(photos::teaserLink).toList());
    }

    private static String format(CappedCount cappedCount) {
        return cappedCount.more() ? CappedCount.MAX + "+" : Integer.toString(cappedCount.count());
    }
}

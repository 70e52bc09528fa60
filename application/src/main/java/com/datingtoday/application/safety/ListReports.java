package com.datingtoday.application.safety;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

public interface ListReports {

    /** Returns a page of the user's reports, newest first. */
    Page<Report> list(Query query);

    /**
     * Page request.
     *
     * @param cursor null for the first page
     * @param limit null for the default size
     */
    record Query(
            UserId reporter,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

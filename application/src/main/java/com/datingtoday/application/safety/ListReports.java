package com.datingtoday.application.safety;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody reads what became of his reports, the newest first. */
public interface ListReports {

    /** A page. */
    Page<Report> list(Query query);

    /**
     * Which page.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId reporter,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

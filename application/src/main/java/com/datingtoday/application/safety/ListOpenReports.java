package com.datingtoday.application.safety;

import com.datingtoday.domain.safety.Report;
import java.util.List;

public interface ListOpenReports {

    /** Lists the oldest open reports, at most 50. */
    List<Report> list();
}

package com.datingtoday.application.safety;

import com.datingtoday.domain.safety.Report;
import java.util.List;

/** The operator reads what nobody has decided yet. */
public interface ListOpenReports {

    /** The oldest open reports, 50 at most. */
    List<Report> list();
}

package com.datingtoday.application.visitor;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.time.Instant;

/**
 * Visitor as the owner sees it.
 *
 * @param visitTime time of the newest visit
 * @param isNew true if the visit is newer than the owner's read time
 */
public record VisitorView(PersonSummary person, Instant visitTime, boolean isNew) {}

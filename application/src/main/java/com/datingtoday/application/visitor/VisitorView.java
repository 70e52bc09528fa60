package com.datingtoday.application.visitor;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.time.Instant;

/**
 * A visitor as the owner gets him.
 *
 * @param visitTime of the newest visit
 * @param isNew whether the owner has not yet seen that he came
 */
public record VisitorView(PersonSummary person, Instant visitTime, boolean isNew) {}

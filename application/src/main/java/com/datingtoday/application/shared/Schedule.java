package com.datingtoday.application.shared;

import java.util.List;

/** Scheduled jobs of one feature. Each instance runs them; concurrent runs on several instances are safe. */
@FunctionalInterface
public interface Schedule {

    List<ScheduledJob> jobs();
}

package com.datingtoday.application.profile.moderation;

/** Asks moderation again about what waits. Any number of instances may do it at the same time. */
public interface RetryProfileModeration {

    /** Asks about some of what is due; gives how many cases were decided. */
    int review();
}

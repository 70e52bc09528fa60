package com.datingtoday.application.profile.moderation;

/** Moderates pending content again. Several instances can run this job at the same time. */
public interface RetryProfileModeration {

    /**
     * Moderates up to 20 due cases.
     *
     * @return number of decided cases
     */
    int retry();
}

package com.datingtoday.application.discovery.activity;

/** Writes buffered user activity to Redis, MySQL and the nearby index. A scheduled job calls it. */
public interface FlushActivity {

    /** Flushes one batch; returns the number of users, 0 if none was buffered. */
    int flush();
}

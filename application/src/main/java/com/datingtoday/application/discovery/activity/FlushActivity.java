package com.datingtoday.application.discovery.activity;

/** Who was here is written, by the clock. */
public interface FlushActivity {

    /** Writes some of what was noted; returns of how many, 0 when there are no more. */
    int flush();
}

package com.datingtoday.adapter.web.chat.socket;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Times of the next ping and session check of a connection, with random offsets so that connections opened together
 * differ.
 */
final class HeartbeatSchedule {

    private final long pingPeriod;
    private final long sessionCheckPeriod;
    private volatile long nextPing;
    private volatile long nextSessionCheck;

    HeartbeatSchedule(ChatConnectionSettings settings, long now) {
        this.pingPeriod = settings.heartbeatInterval().toMillis();
        this.sessionCheckPeriod = settings.sessionCheckInterval().toMillis();
        this.nextPing = now + pingPeriod;
        this.nextSessionCheck =
                now + sessionCheckPeriod / 2 + ThreadLocalRandom.current().nextLong(sessionCheckPeriod);
    }

    /** Returns whether a ping is due, and schedules the next one. */
    boolean isPingDue(long now) {
        if (now < nextPing) {
            return false;
        }
        nextPing = now + pingPeriod;
        return true;
    }

    /** Returns whether a session check is due, and schedules the next one. */
    boolean isSessionCheckDue(long now) {
        if (now < nextSessionCheck) {
            return false;
        }
        nextSessionCheck = now + sessionCheckPeriod;
        return true;
    }
}

package com.datingtoday.adapter.web.chat.socket;

import java.util.concurrent.ThreadLocalRandom;

/** When it is the turn of a connection. Turns are spread, so that those that were opened together have not all the same. */
final class HeartbeatSchedule {

    private final long heartbeat;
    private final long loginCheck;
    private volatile long ping;
    private volatile long login;

    HeartbeatSchedule(ChatConnectionSettings settings, long now) {
        this.heartbeat = settings.heartbeat().toMillis();
        this.loginCheck = settings.loginCheck().toMillis();
        this.ping = now + heartbeat;
        this.login = now + loginCheck / 2 + ThreadLocalRandom.current().nextLong(loginCheck);
    }

    /** Whether to ask whether it is there; if so, the next turn is a heartbeat later. */
    boolean isPingDue(long now) {
        if (now < ping) {
            return false;
        }
        ping = now + heartbeat;
        return true;
    }

    /** Whether to make sure that its login lasts; if so, the next turn is some time later. */
    boolean isSessionCheckDue(long now) {
        if (now < login) {
            return false;
        }
        login = now + loginCheck;
        return true;
    }
}

package com.datingtoday.application.discovery.activity;

import com.datingtoday.domain.shared.UserId;

/** Somebody is here. */
public interface RecordActivity {

    /** Remembers it, to be written later; neither waits nor fails. */
    void record(Command command);

    /** Who is here. */
    record Command(UserId user) {}
}

package com.datingtoday.application.discovery.activity;

import com.datingtoday.domain.shared.UserId;

/** Records that a user is active. */
public interface RecordActivity {

    /** Adds the user to a buffer; neither blocks nor fails. */
    void record(Command command);

    record Command(UserId user) {}
}

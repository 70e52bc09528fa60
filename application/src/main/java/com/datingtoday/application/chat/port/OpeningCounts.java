package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.Openings;
import com.datingtoday.domain.shared.UserId;

/** How many conversations people have begun, to be read. */
public interface OpeningCounts {

    /** Of somebody. */
    Openings of(UserId user);
}

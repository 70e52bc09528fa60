package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** What else has to exist once somebody has registered. Called inside the registering transaction. */
public interface AccountInitializer {

    /**
     * Gives the user a profile that holds the phone number and a nickname, and nothing else.
     *
     * @param nickname does not reveal the number
     */
    void create(UserId user, PhoneNumber phone, String nickname, Instant now);
}

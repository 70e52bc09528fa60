package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Creates the data of other features for a new user, in the registration transaction. The account itself is created by
 * {@code AccountRegistration} through {@link UserAuths}.
 */
public interface AccountInitializer {

    /**
     * Creates a profile with phone number and nickname only.
     *
     * @param nickname must not reveal the phone number
     */
    void create(UserId user, PhoneNumber phone, String nickname, Instant now);
}

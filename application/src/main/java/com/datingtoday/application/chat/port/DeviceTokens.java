package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;

/** The phones by which people are reached. */
public interface DeviceTokens {

    /**
     * A phone.
     *
     * @param session the login during which it is reached
     * @param showText whether a notice may show what a message says
     */
    record Device(UserId user, String session, DeviceToken token, boolean showText) {}

    /**
     * Adds a phone, or changes it; who had it before has it no more.
     *
     * @return false, and nothing is changed, if the user has {@code most} others
     */
    boolean put(Device device, int most, Instant now);

    /** Removes a phone of that user. */
    void delete(UserId user, DeviceToken token);

    /** All of a user. */
    List<Device> list(UserId user);

    /** Removes those of logins that have ended; all of the user if none is named. */
    void deleteForSessions(UserId user, List<String> sessions);
}

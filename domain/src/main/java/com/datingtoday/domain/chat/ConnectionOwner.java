package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;

/**
 * For whom a connection is open.
 *
 * @param user who it is
 * @param session by which login
 */
public record ConnectionOwner(UserId user, String session) {}

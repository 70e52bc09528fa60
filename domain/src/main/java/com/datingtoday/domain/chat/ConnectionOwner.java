package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;

/** User and session to which a connection belongs. */
public record ConnectionOwner(UserId user, String session) {}

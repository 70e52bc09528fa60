package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.ShortHash;
import com.datingtoday.domain.shared.UserId;

/** How what talking keeps is named; the keys of one user stand in one slot. */
final class ChatKeys {

    private ChatKeys() {}

    /** Whom somebody has told the same words. */
    static String alike(UserId from, String words) {
        return "dt:alike:{" + from.value() + "}:" + ShortHash.of(words).text();
    }

    /** A ticket, which cannot be read from the name. */
    static String ticket(String ticket) {
        return "dt:ticket:{" + ShortHash.of(ticket).text() + "}";
    }

    /** Where somebody has connections open. */
    static String sockets(UserId user) {
        return "dt:socks:{" + user.value() + "}";
    }

    /** What an instance hears. */
    static String channel(String instance) {
        return "dt:node:" + instance;
    }
}

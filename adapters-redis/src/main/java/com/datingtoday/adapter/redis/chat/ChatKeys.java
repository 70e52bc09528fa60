package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.ShortHash;
import com.datingtoday.domain.shared.UserId;

/** Redis keys and channels of the chat. All keys of one user share a slot. */
final class ChatKeys {

    private ChatKeys() {}

    /** Returns the key of the receivers of the same text from one sender. */
    static String duplicateText(UserId from, String text) {
        return "dt:alike:{" + from.value() + "}:" + ShortHash.of(text).text();
    }

    /** Returns the key of a ticket; it contains the hash of the ticket only. */
    static String ticket(String ticket) {
        return "dt:ticket:{" + ShortHash.of(ticket).text() + "}";
    }

    /** Returns the key of the connection leases of a user. */
    static String connections(UserId user) {
        return "dt:socks:{" + user.value() + "}";
    }

    /** Returns the channel of an instance. */
    static String channel(String instance) {
        return "dt:node:" + instance;
    }
}

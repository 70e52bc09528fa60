package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * What this process remembers of people for a second, unless another one tells that it has changed.
 *
 * @param people profiles
 * @param standings relations
 * @param activities when they were here last, of which nobody tells
 */
record PeopleMemory(
        NearMemory<UserId, Somebody> people,
        NearMemory<Pair, Relation> standings,
        NearMemory<UserId, Activity> activities)
        implements RedisPubSub.Subscriber {

    /** What others tell here is about people. */
    static final String TOPIC = "people";

    /**
     * Remembers nothing yet.
     *
     * @param size how many of each
     */
    static PeopleMemory of(int size, Ticker ticker) {
        return new PeopleMemory(
                new NearMemory<>(new People(), size, ticker),
                new NearMemory<>(new Standings(), size, ticker),
                new NearMemory<>(new Activities(), size, ticker));
    }

    static String message(UserId user) {
        return Long.toString(user.value());
    }

    static String message(Pair pair) {
        return pair.viewer().value() + " " + pair.owner().value();
    }

    void forget(Pair pair) {
        standings.forget(pair);
        standings.forget(pair.reversed());
    }

    @Override
    public void onMessage(String message) {
        try {
            var blank = message.indexOf(' ');
            if (blank < 0) {
                people.forget(new UserId(Long.parseLong(message)));
            } else {
                forget(new Pair(
                        new UserId(Long.parseLong(message, 0, blank, 10)),
                        new UserId(Long.parseLong(message, blank + 1, message.length(), 10))));
            }
        } catch (IllegalArgumentException ofAnotherVersion) {
            onReconnect();
        }
    }

    @Override
    public void onReconnect() {
        people.forgetAll();
        standings.forgetAll();
    }
}

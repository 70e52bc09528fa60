package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers who was given a profile. */
public final class InMemoryNewAccounts implements NewAccounts {

    /** A profile that was asked for. */
    public record Created(UserId user, PhoneNumber phone, String nickname, Instant time) {}

    private final List<Created> all = new CopyOnWriteArrayList<>();

    @Override
    public void create(UserId user, PhoneNumber phone, String nickname, Instant now) {
        all.add(new Created(user, phone, nickname, now));
    }

    public List<Created> all() {
        return List.copyOf(all);
    }
}

package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class InMemoryAccountInitializer implements AccountInitializer {

    public record CreatedProfile(UserId user, PhoneNumber phone, String nickname, Instant time) {}

    private final List<CreatedProfile> all = new CopyOnWriteArrayList<>();

    @Override
    public void create(UserId user, PhoneNumber phone, String nickname, Instant now) {
        all.add(new CreatedProfile(user, phone, nickname, now));
    }

    public List<CreatedProfile> all() {
        return List.copyOf(all);
    }
}

package com.datingtoday.application.profile.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryRejectedBirthdays implements RejectedBirthdays {

    private final Map<String, LocalDate> adultFromByPhone = new LinkedHashMap<>();

    @Override
    public synchronized Optional<LocalDate> findAdultFrom(List<String> phoneHashes) {
        return adultFromByPhone.entrySet().stream()
                .filter(entry -> phoneHashes.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public synchronized void create(String phoneHash, LocalDate adultFrom, Instant now) {
        adultFromByPhone.putIfAbsent(phoneHash, adultFrom);
    }
}

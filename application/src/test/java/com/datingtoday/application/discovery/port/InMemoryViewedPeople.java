package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryViewedPeople implements ViewedPeople {

    private final Map<UserId, Map<UserId, Instant>> byViewer = new HashMap<>();

    @Override
    public synchronized void record(Collection<View> views) {
        views.forEach(view -> {
            var owners = byViewer.computeIfAbsent(view.viewer(), _ -> new HashMap<>());
            owners.merge(view.owner(), view.time(), (one, other) -> one.isAfter(other) ? one : other);
            if (owners.size() > CAPACITY) {
                owners.entrySet().stream()
                        .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .ifPresent(oldest -> owners.remove(oldest.getKey()));
            }
        });
    }

    @Override
    public synchronized Set<UserId> find(UserId viewer, Instant since) {
        return byViewer.getOrDefault(viewer, Map.of()).entrySet().stream()
                .filter(owner -> !owner.getValue().isBefore(since))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryAppKeys implements AppKeys {

    private final Map<AppId, AppKey> apps = new ConcurrentHashMap<>();

    @Override
    public Optional<AppKey> find(AppId id) {
        return Optional.ofNullable(apps.get(id));
    }

    @Override
    public List<AppKey> list() {
        return apps.values().stream()
                .sorted(Comparator.comparing(app -> app.id().value()))
                .toList();
    }

    @Override
    public boolean create(AppKey app) {
        return apps.putIfAbsent(app.id(), app) == null;
    }

    @Override
    public boolean replace(AppKey before, AppKey after) {
        return apps.replace(before.id(), before, after);
    }
}

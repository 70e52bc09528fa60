package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds all client apps in memory, because every request needs one. They are read at the start and reloaded at the
 * interval {@code datingtoday.app-keys.reload-interval}. While the database is unavailable, the last snapshot remains
 * in use.
 */
@Component
final class MyBatisAppKeys implements AppKeys {

    private static final Logger log = LoggerFactory.getLogger(MyBatisAppKeys.class);

    private final AppKeyMapper mapper;
    private final AppKeyRowConverter rows;

    /** Held while the snapshot is replaced, so that an older read does not hide a change of this instance. */
    private final ReentrantLock replaceLock = new ReentrantLock();

    private volatile Map<AppId, AppKey> snapshot = Map.of();

    MyBatisAppKeys(AppKeyMapper mapper, AppKeyRowConverter rows) {
        this.mapper = mapper;
        this.rows = rows;
        reload();
    }

    @Override
    public Optional<AppKey> find(AppId id) {
        return Optional.ofNullable(snapshot.get(id));
    }

    @Override
    public List<AppKey> list() {
        return mapper.selectAll().stream()
                .flatMap(row -> decodable(row).stream())
                .toList();
    }

    @Override
    public boolean create(AppKey app) {
        return applyChange(app, () -> {
            try {
                mapper.insert(rows.row(app, 1));
                return true;
            } catch (DuplicateKeyException duplicateKey) {
                return false;
            }
        });
    }

    @Override
    public boolean replace(AppKey before, AppKey after) {
        return applyChange(after, () -> {
            var current = mapper.select(before.id().value());
            return current != null
                    && rows.app(current).equals(before)
                    && mapper.update(rows.row(after, current.version() + 1)) == 1;
        });
    }

    /** Reloads all apps; after a failure the last snapshot remains. */
    @Scheduled(
            initialDelayString = "${datingtoday.app-keys.reload-interval:5s}",
            fixedDelayString = "${datingtoday.app-keys.reload-interval:5s}")
    void refresh() {
        try {
            reload();
        } catch (RuntimeException failure) {
            log.warn("app keys not reloaded cause={}", failure.getClass().getSimpleName());
        }
    }

    private void reload() {
        replaceLock.lock();
        try {
            var apps = new HashMap<AppId, AppKey>();
            mapper.selectAll().forEach(row -> decodable(row).ifPresent(app -> apps.put(app.id(), app)));
            snapshot = Map.copyOf(apps);
        } finally {
            replaceLock.unlock();
        }
    }

    /** Excludes an app whose secret cannot be decrypted, without affecting the others. */
    private Optional<AppKey> decodable(AppKeyRow row) {
        try {
            return Optional.of(rows.app(row));
        } catch (IllegalArgumentException failure) {
            log.error("app key excluded app={} cause=secret-not-decrypted", row.id());
            return Optional.empty();
        }
    }

    private boolean applyChange(AppKey app, BooleanSupplier change) {
        replaceLock.lock();
        try {
            var changed = change.getAsBoolean();
            if (changed) {
                var apps = new HashMap<>(snapshot);
                apps.put(app.id(), app);
                snapshot = Map.copyOf(apps);
            }
            return changed;
        } finally {
            replaceLock.unlock();
        }
    }
}

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
 * Keeps all apps in memory, since every request asks for one: read at the start, and again every few seconds as
 * {@code datingtoday.app-keys.refresh} says. While the database is away, what was read last stays good.
 */
@Component
final class MyBatisAppKeys implements AppKeys {

    private static final Logger log = LoggerFactory.getLogger(MyBatisAppKeys.class);

    private final AppKeyMapper mapper;
    private final AppKeyRowConverter rows;

    /** Held while the snapshot is being replaced, so that an older reading does not hide a change of our own. */
    private final ReentrantLock replacing = new ReentrantLock();

    private volatile Map<AppId, AppKey> snapshot = Map.of();

    MyBatisAppKeys(AppKeyMapper mapper, AppKeyRowConverter rows) {
        this.mapper = mapper;
        this.rows = rows;
        read();
    }

    @Override
    public Optional<AppKey> find(AppId id) {
        return Optional.ofNullable(snapshot.get(id));
    }

    @Override
    public List<AppKey> all() {
        return mapper.selectAll().stream()
                .flatMap(row -> readable(row).stream())
                .toList();
    }

    @Override
    public boolean add(AppKey app) {
        return changed(app, () -> {
            try {
                mapper.insert(rows.row(app, 1));
                return true;
            } catch (DuplicateKeyException taken) {
                return false;
            }
        });
    }

    @Override
    public boolean replace(AppKey before, AppKey after) {
        return changed(after, () -> {
            var current = mapper.select(before.id().value());
            return current != null
                    && rows.app(current).equals(before)
                    && mapper.update(rows.row(after, current.version() + 1)) == 1;
        });
    }

    /** Reads all apps anew; if that fails, those known stay. */
    @Scheduled(
            initialDelayString = "${datingtoday.app-keys.refresh:5s}",
            fixedDelayString = "${datingtoday.app-keys.refresh:5s}")
    void refresh() {
        try {
            read();
        } catch (RuntimeException failure) {
            log.warn("app keys stay as they were, because reading them failed: {}", failure.toString());
        }
    }

    private void read() {
        replacing.lock();
        try {
            var apps = new HashMap<AppId, AppKey>();
            mapper.selectAll().forEach(row -> readable(row).ifPresent(app -> apps.put(app.id(), app)));
            snapshot = Map.copyOf(apps);
        } finally {
            replacing.unlock();
        }
    }

    /** An app whose secret cannot be decrypted is shut out, and none but it. */
    private Optional<AppKey> readable(AppKeyRow row) {
        try {
            return Optional.of(rows.app(row));
        } catch (IllegalArgumentException failure) {
            log.error("app key {} is shut out: its secret cannot be decrypted", row.id());
            return Optional.empty();
        }
    }

    private boolean changed(AppKey app, BooleanSupplier change) {
        replacing.lock();
        try {
            var done = change.getAsBoolean();
            if (done) {
                var apps = new HashMap<>(snapshot);
                apps.put(app.id(), app);
                snapshot = Map.copyOf(apps);
            }
            return done;
        } finally {
            replacing.unlock();
        }
    }
}

package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Labels in MySQL, cached in memory. While one thread reloads the catalogue, others receive the previous one. */
@Component
final class MyBatisLabels implements Labels {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);
    private static final int MAX_WAIT_SECONDS = 2;

    /** Catalogue of all labels, with the time of the next reload. */
    private record CachedCatalogue(List<LabelRow> rows, Instant until) {}

    private final LabelMapper mapper;
    private final Clock clock;
    private final ReentrantLock loadLock = new ReentrantLock();
    private volatile @Nullable CachedCatalogue cached;

    MyBatisLabels(LabelMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Label> findCatalogue(Language language) {
        return rows().stream()
                .map(row -> row.label(language))
                .collect(Collectors.groupingBy(Label::meaning, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<LabelRow> rows() {
        var old = cached;
        if (old != null && (isFresh(old) || !loadLock.tryLock())) {
            return old.rows();
        }
        if (old == null) {
            awaitFirst();
        }
        try {
            var read = cached;
            return read != null && isFresh(read) ? read.rows() : read();
        } finally {
            loadLock.unlock();
        }
    }

    private boolean isFresh(CachedCatalogue cachedCatalogue) {
        return clock.instant().isBefore(cachedCatalogue.until());
    }

    private void awaitFirst() {
        try {
            if (!loadLock.tryLock(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new DependencyUnavailableException(Dependency.DATABASE, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, interrupted);
        }
    }

    private List<LabelRow> read() {
        var rows = List.copyOf(mapper.selectAll());
        cached = new CachedCatalogue(rows, clock.instant().plus(MAX_AGE));
        return rows;
    }

    @Override
    public UserLabels findByUser(UserId user) {
        return UserLabelRow.labels(mapper.selectChosen(List.of(user.value())));
    }

    @Override
    public void replace(UserId user, UserLabels chosen) {
        mapper.lockUser(user.value());
        mapper.deleteChosen(user.value());
        if (!chosen.ids().isEmpty()) {
            mapper.insertChosen(user.value(), chosen.ids().stream().sorted().toList());
        }
    }
}

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

/** While one thread reads the catalogue anew, the others get the old one. */
@Component
final class MyBatisLabels implements Labels {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int PATIENCE_SECONDS = 2;

    /** All labels, and the first moment at which they are read again. */
    private record CachedCatalogue(List<LabelRow> rows, Instant until) {}

    private final LabelMapper mapper;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable CachedCatalogue known;

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
        var old = known;
        if (old != null && (isFresh(old) || !reading.tryLock())) {
            return old.rows();
        }
        if (old == null) {
            awaitFirst();
        }
        try {
            var read = known;
            return read != null && isFresh(read) ? read.rows() : read();
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh(CachedCatalogue cachedCatalogue) {
        return clock.instant().isBefore(cachedCatalogue.until());
    }

    private void awaitFirst() {
        try {
            if (!reading.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DependencyUnavailableException(Dependency.DATABASE, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.DATABASE, interrupted);
        }
    }

    private List<LabelRow> read() {
        var rows = List.copyOf(mapper.selectAll());
        known = new CachedCatalogue(rows, clock.instant().plus(KEPT));
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

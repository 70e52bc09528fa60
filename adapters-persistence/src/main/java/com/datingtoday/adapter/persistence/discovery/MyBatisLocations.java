package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
record MyBatisLocations(LocationMapper mapper, Clock clock) implements Locations {

    @Override
    public Optional<Location> find(UserId user) {
        return Optional.ofNullable(mapper.select(user.value())).map(LocationRow::location);
    }

    @Override
    public Location lock(UserId user, Duration phase) {
        mapper.insert(user.value(), phase.toSeconds(), clock.instant());
        return mapper.lock(user.value()).location();
    }

    @Override
    public void save(Location location, Instant now) {
        mapper.update(LocationRow.of(location), location.reported() == null ? null : now, now);
    }

    @Override
    public void recordActivity(Collection<UserId> users, Instant now) {
        if (!users.isEmpty()) {
            mapper.updateActive(
                    users.stream().map(UserId::value).distinct().sorted().toList(), now);
        }
    }

    @Override
    public boolean isInactive(UserId user, Instant before) {
        return mapper.isInactive(user.value(), before);
    }

    @Override
    public List<UserId> findInactive(Instant before, int limit) {
        return mapper.selectInactive(before, limit).stream().map(UserId::new).toList();
    }
}

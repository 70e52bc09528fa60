package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

@UseCase
record MaintainNearbyIndexUseCase(
        Grids grids, NearbyIndex index, GridBuilder gridBuilder, GridLifetimePolicy policy, Clock clock)
        implements MaintainNearbyIndex {

    /** Time after which every instance has reloaded a new grid and writes its changes to that grid too. */
    private static final Duration PROPAGATION = Duration.ofSeconds(5);

    /** Time for which a retired grid stays readable: the lifetime of a list plus one minute. */
    private static final Duration RETIREMENT = Location.LIST_LIFETIME.plusMinutes(1);

    @Override
    public void maintain() {
        grids.reload();
        var now = clock.instant();
        deleteExpired(now);
        var inUse = grids.current().version();
        var filling = find(State.FILLING, gridStatus -> gridStatus.grid().version() > inUse);
        var current = find(State.CURRENT, _ -> true);
        if (filling.isPresent()) {
            filling.filter(gridStatus -> isPast(gridStatus, PROPAGATION, now)).ifPresent(this::fillAndActivate);
        } else if (current.filter(gridStatus -> !isPast(gridStatus, policy.interval(users(gridStatus)), now))
                .isEmpty()) {
            gridBuilder.create(now);
        }
        current.map(gridStatus -> gridStatus.grid().version())
                .filter(version -> !index.isFilled(version) && index.claimFill(version))
                .ifPresent(_ -> gridBuilder.fillIndex(current.orElseThrow().grid()));
    }

    private static int users(GridStatus gridStatus) {
        return Arrays.stream(gridStatus.grid().counts()).sum();
    }

    private void fillAndActivate(GridStatus filling) {
        var version = filling.grid().version();
        if (index.claimFill(version) && gridBuilder.fillIndex(filling.grid())) {
            if (!grids.activate(version, clock.instant())) {
                delete(filling);
            }
            grids.reload();
        }
    }

    /** Deletes a retired grid that expired, or a grid in the state FILLING that is older than the current grid. */
    private void deleteExpired(Instant now) {
        var inUse = grids.current().version();
        find(State.FILLING, gridStatus -> gridStatus.grid().version() < inUse)
                .or(() -> find(State.RETIRED, gridStatus -> isPast(gridStatus, RETIREMENT, now)))
                .ifPresent(this::delete);
    }

    private void delete(GridStatus gridStatus) {
        var version = gridStatus.grid().version();
        index.deleteGrid(
                version,
                Arrays.stream(gridStatus.grid().leafIds()).mapToObj(Cell::ofId).toList());
        grids.delete(version);
    }

    private Optional<GridStatus> find(State state, Predicate<GridStatus> condition) {
        return grids.all().stream()
                .filter(gridStatus -> gridStatus.state() == state)
                .filter(condition)
                .findFirst();
    }

    private static boolean isPast(GridStatus gridStatus, Duration period, Instant now) {
        return !now.isBefore(gridStatus.since().plus(period));
    }
}

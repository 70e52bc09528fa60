package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.NearbyPolicy;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

@UseCase
record MaintainNearbyIndexUseCase(Grids grids, NearbyIndex index, GridBuilder making, NearbyPolicy policy, Clock clock)
        implements MaintainNearbyIndex {

    /** By then every instance has learnt of a new grid, and puts everybody who changes where he stands in it too. */
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(5);

    /** For so long, lists that were begun with a grid may be read, and a little more. */
    private static final Duration RETIREMENT = Duration.ofMinutes(16);

    @Override
    public void maintain() {
        grids.reload();
        var now = clock.instant();
        forgetOver(now);
        var inUse = grids.current().version();
        var filling = find(State.FILLING, gridStatus -> gridStatus.grid().version() > inUse);
        var current = find(State.CURRENT, _ -> true);
        if (filling.isPresent()) {
            filling.filter(gridStatus -> isPast(gridStatus, UNTIL_KNOWN, now)).ifPresent(this::fillAndBegin);
        } else if (current.filter(gridStatus -> !isPast(gridStatus, policy.interval(people(gridStatus)), now))
                .isEmpty()) {
            making.create(now);
        }
        current.map(gridStatus -> gridStatus.grid().version())
                .filter(version -> !index.isFilled(version) && index.claimFill(version))
                .ifPresent(_ -> making.fillIndex(current.orElseThrow().grid()));
    }

    private static int people(GridStatus gridStatus) {
        return Arrays.stream(gridStatus.grid().counts()).sum();
    }

    private void fillAndBegin(GridStatus filling) {
        var version = filling.grid().version();
        if (index.claimFill(version) && making.fillIndex(filling.grid())) {
            if (!grids.activate(version, clock.instant())) {
                forget(filling);
            }
            grids.reload();
        }
    }

    /** Those that are over, and those that another one has overtaken. */
    private void forgetOver(Instant now) {
        var inUse = grids.current().version();
        find(State.FILLING, gridStatus -> gridStatus.grid().version() < inUse)
                .or(() -> find(State.RETIRED, gridStatus -> isPast(gridStatus, RETIREMENT, now)))
                .ifPresent(this::forget);
    }

    private void forget(GridStatus gridStatus) {
        var version = gridStatus.grid().version();
        index.deleteGrid(
                version,
                Arrays.stream(gridStatus.grid().leafIds()).mapToObj(Cell::ofId).toList());
        grids.delete(version);
    }

    private Optional<GridStatus> find(State state, Predicate<GridStatus> which) {
        return grids.all().stream()
                .filter(gridStatus -> gridStatus.state() == state)
                .filter(which)
                .findFirst();
    }

    private static boolean isPast(GridStatus gridStatus, Duration span, Instant now) {
        return !now.isBefore(gridStatus.since().plus(span));
    }
}

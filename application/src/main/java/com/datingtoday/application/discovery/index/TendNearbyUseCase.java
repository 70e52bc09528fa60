package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.NearbyPolicy;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Grids.Kept;
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
record TendNearbyUseCase(Grids grids, NearbyIndex index, GridMaking making, NearbyPolicy policy, Clock clock)
        implements TendNearby {

    /** By then every instance has learnt of a new grid, and puts everybody who changes where he stands in it too. */
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(5);

    /** For so long, lists that were begun with a grid may be read, and a little more. */
    private static final Duration RETIREMENT = Duration.ofMinutes(16);

    @Override
    public void tend() {
        grids.refresh();
        var now = clock.instant();
        forgetOver(now);
        var inUse = grids.current().version();
        var filling = find(State.FILLING, kept -> kept.grid().version() > inUse);
        var current = find(State.CURRENT, _ -> true);
        if (filling.isPresent()) {
            filling.filter(kept -> isPast(kept, UNTIL_KNOWN, now)).ifPresent(this::fillAndBegin);
        } else if (current.filter(kept -> !isPast(kept, policy.interval(people(kept)), now))
                .isEmpty()) {
            making.make(now);
        }
        current.map(kept -> kept.grid().version())
                .filter(version -> !index.isFilled(version) && index.claim(version))
                .ifPresent(_ -> making.fill(current.orElseThrow().grid()));
    }

    private static int people(Kept kept) {
        return Arrays.stream(kept.grid().counts()).sum();
    }

    private void fillAndBegin(Kept filling) {
        var version = filling.grid().version();
        if (index.claim(version) && making.fill(filling.grid())) {
            if (!grids.begin(version, clock.instant())) {
                forget(filling);
            }
            grids.refresh();
        }
    }

    /** Those that are over, and those that another one has overtaken. */
    private void forgetOver(Instant now) {
        var inUse = grids.current().version();
        find(State.FILLING, kept -> kept.grid().version() < inUse)
                .or(() -> find(State.RETIRED, kept -> isPast(kept, RETIREMENT, now)))
                .ifPresent(this::forget);
    }

    private void forget(Kept kept) {
        var version = kept.grid().version();
        index.forget(
                version,
                Arrays.stream(kept.grid().leafIds()).mapToObj(Cell::ofId).toList());
        grids.remove(version);
    }

    private Optional<Kept> find(State state, Predicate<Kept> which) {
        return grids.all().stream()
                .filter(kept -> kept.state() == state)
                .filter(which)
                .findFirst();
    }

    private static boolean isPast(Kept kept, Duration span, Instant now) {
        return !now.isBefore(kept.since().plus(span));
    }
}

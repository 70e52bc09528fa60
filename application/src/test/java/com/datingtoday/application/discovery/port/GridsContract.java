package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Contract of {@link Grids} and of the {@link CurrentGrid} of the same instance. */
public interface GridsContract {

    Grids grids();

    /** Returns the current grid as other features read it. */
    CurrentGrid currentGrid();

    /** Returns the grids of another instance that has just started. */
    Grids otherInstance();

    /** Version newer than all previous ones, also in another run over the same database. */
    AtomicLong NEXT = new AtomicLong(AuthSamples.now().toEpochMilli());

    /** Creates a unique grid of about a thousand users. */
    static Grid grid() {
        var version = NEXT.getAndIncrement();
        var random = new Random(version);
        var cells = new int[4_000];
        Arrays.setAll(cells, at -> at < 1_000 ? random.nextInt(54 << 22) : 5_000_000 + random.nextInt(1 << 8));
        Arrays.sort(cells);
        return Grid.of(version, cells);
    }

    private Grid added(Instant now) {
        var grid = grid();
        assertThat(grids().add(grid, now)).isTrue();
        return grid;
    }

    private static Optional<GridStatus> stored(Grids grids, Grid grid) {
        return grids.all().stream()
                .filter(gridStatus -> gridStatus.grid().version() == grid.version())
                .findAny();
    }

    private Optional<State> state(Grid grid) {
        return stored(grids(), grid).map(GridStatus::state);
    }

    @Test
    default void a_new_grid_is_stored_with_all_leaves_and_is_not_current() {
        var now = AuthSamples.now();
        var grid = added(now);

        for (var some : List.of(grids(), otherInstance())) {
            var gridStatus = stored(some, grid).orElseThrow();
            assertThat(gridStatus.state()).isEqualTo(State.FILLING);
            assertThat(gridStatus.since()).isEqualTo(now);
            assertThat(gridStatus.grid().leafIds()).isEqualTo(grid.leafIds()).hasSizeGreaterThan(10);
            assertThat(gridStatus.grid().counts()).isEqualTo(grid.counts());
        }
        assertThat(currentGrid().current().version()).isNotEqualTo(grid.version());
    }

    @Test
    default void a_grid_without_users_is_stored() {
        var nobody = Grid.of(grid().version(), new int[0]);
        grids().add(nobody, AuthSamples.now());

        assertThat(stored(otherInstance(), nobody).orElseThrow().grid().leafIds())
                .isEqualTo(nobody.leafIds());
    }

    @Test
    default void a_version_can_be_added_once() {
        var grid = added(AuthSamples.now());

        assertThat(grids().add(grid, AuthSamples.now())).isFalse();
        var another = grid();
        assertThat(ConcurrentRunner.run(4, _ -> otherInstance().add(another, AuthSamples.now())))
                .containsOnlyOnce(true);
    }

    @Test
    default void activation_retires_the_previous_grid() {
        var now = AuthSamples.now();
        var before = added(now);
        var after = added(now);

        assertThat(grids().activate(before.version(), now.plusMillis(1))).isTrue();
        assertThat(currentGrid().current().version()).isEqualTo(before.version());
        assertThat(grids().activate(after.version(), now.plusMillis(2))).isTrue();

        assertThat(currentGrid().current().leafIds()).isEqualTo(after.leafIds());
        assertThat(state(before)).contains(State.RETIRED);
        assertThat(state(after)).contains(State.CURRENT);
        assertThat(stored(grids(), before).map(GridStatus::since)).contains(now.plusMillis(2));
        assertThat(grids().all())
                .filteredOn(gridStatus -> gridStatus.state() == State.CURRENT)
                .hasSize(1);
    }

    @Test
    default void only_a_grid_in_the_state_filling_can_be_activated() {
        var grid = added(AuthSamples.now());
        grids().activate(grid.version(), AuthSamples.now());

        assertThat(grids().activate(grid.version(), AuthSamples.now())).isFalse();
        assertThat(grids().activate(grid().version(), AuthSamples.now())).isFalse();
        assertThat(currentGrid().current().version()).isEqualTo(grid.version());
    }

    @Test
    default void the_newer_of_two_concurrent_activations_stays_current() {
        var pair = List.of(added(AuthSamples.now()), added(AuthSamples.now()));

        ConcurrentRunner.run(2, thread -> grids().activate(pair.get(thread).version(), AuthSamples.now()));

        grids().reload();
        assertThat(state(pair.getFirst())).isNotEqualTo(Optional.of(State.CURRENT));
        assertThat(state(pair.getLast())).contains(State.CURRENT);
    }

    @Test
    default void other_instances_see_changes_after_a_reload() {
        var other = otherInstance();
        other.reload();
        var grid = added(AuthSamples.now());
        var fleeting = added(AuthSamples.now());
        other.reload();
        assertThat(stored(other, fleeting)).isPresent();

        grids().activate(grid.version(), AuthSamples.now());
        grids().delete(fleeting.version());
        other.reload();

        assertThat(stored(other, grid).map(GridStatus::state)).contains(State.CURRENT);
        assertThat(stored(other, fleeting)).isEmpty();
    }

    @Test
    default void a_deleted_grid_is_absent() {
        var grid = added(AuthSamples.now());

        grids().delete(grid.version());
        grids().delete(grid.version());

        assertThat(state(grid)).isEmpty();
        assertThat(stored(otherInstance(), grid)).isEmpty();
    }

    @Test
    default void a_grid_overtaken_by_a_newer_one_is_never_activated() {
        var older = added(AuthSamples.now());
        var newer = added(AuthSamples.now());
        assertThat(grids().activate(newer.version(), AuthSamples.now())).isTrue();

        assertThat(grids().activate(older.version(), AuthSamples.now())).isFalse();

        assertThat(currentGrid().current().version()).isEqualTo(newer.version());
    }
}

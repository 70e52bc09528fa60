package com.datingtoday.application.discovery;

import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.discovery.port.Listings.SortOrder;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Simulated attack. The attacker knows the algorithm and the grid and queries nearby lists and distances 10,000 times
 * from any location with any number of accounts. For each of 1,000 users the attacker intersects the possible leaves
 * and guesses the middle. For moving users the guess is the middle of the edge they just crossed.
 */
class LocationPrivacyScenario {

    private static final double METRES_A_DEGREE = 111_195;
    private static final int PEOPLE = 4_000;
    private static final int TARGETS = 1_000;
    private static final int QUERIES = 10_000;
    private static final double SOUTH = 31.0;
    private static final double WEST = 121.2;
    private static final double EXTENT = 0.4;

    private final DiscoveryFixture world = new DiscoveryFixture();
    private final Random random = new Random(99);
    private final Map<UserId, Coordinates> truth = new HashMap<>();
    private final List<UserId> targets = new ArrayList<>();
    private final Map<Cell, Coordinates> middles = new HashMap<>();
    private final Map<ObservedBand, Set<Cell>> allowedCells = new HashMap<>();

    /** Distance band and the leaf from which it was observed. */
    private record ObservedBand(Cell from, DistanceBand band) {}

    private Coordinates somewhere() {
        var latitude = SOUTH + EXTENT / 2 + random.nextGaussian() * EXTENT / 8;
        var longitude = WEST + EXTENT / 2 + random.nextGaussian() * EXTENT / 8;
        return new Coordinates(latitude, longitude);
    }

    private void settle() {
        for (int i = 0; i < PEOPLE; i++) {
            var place = somewhere();
            var user = world.createUnlisted(Gender.FEMALE, GenderPreference.MALE, place);
            truth.put(user, place);
            if (i < TARGETS) {
                targets.add(user);
            }
        }
        world.rebuild();
        learnMiddles();
    }

    /** The attacker can compute the middle of every leaf. */
    private void learnMiddles() {
        var sums = new HashMap<Cell, double[]>();
        for (int i = 0; i < 400_000; i++) {
            var latitude = SOUTH + random.nextDouble() * EXTENT;
            var longitude = WEST + random.nextDouble() * EXTENT;
            var sum = sums.computeIfAbsent(leaf(new Coordinates(latitude, longitude)), _ -> new double[3]);
            sum[0] += latitude;
            sum[1] += longitude;
            sum[2]++;
        }
        sums.forEach((leaf, sum) -> middles.put(leaf, new Coordinates(sum[0] / sum[2], sum[1] / sum[2])));
    }

    private Cell leaf(Coordinates coordinates) {
        return world.grids.current().leaf(coordinates.cell());
    }

    private static double metres(Coordinates one, Coordinates other) {
        var north = (one.latitude() - other.latitude()) * METRES_A_DEGREE;
        var east = (one.longitude() - other.longitude()) * METRES_A_DEGREE * Math.cos(Math.toRadians(31.2));
        return Math.hypot(north, east);
    }

    @Test
    void users_at_rest_are_located_no_better_than_their_cell() {
        settle();
        var possible = new HashMap<UserId, Set<Cell>>();
        targets.forEach(target -> possible.put(target, middles.keySet()));
        var viewer = world.createUnlisted(Gender.MALE, GenderPreference.FEMALE, somewhere());
        for (int query = 0; query < QUERIES; query++) {
            var from = somewhere();
            world.setViewpoint(viewer, from);
            world.nearby(viewer, ANY, null, 50)
                    .list()
                    .forEach(found -> found.person()
                            .details()
                            .flatMap(details -> details.status().distance())
                            .ifPresent(band -> possible.computeIfPresent(
                                    found.person().user(), (_, left) -> allowed(left, from, band))));
        }

        assertHidden(targets.stream()
                .mapToDouble(target -> metres(guess(Objects.requireNonNull(possible.get(target))), place(target)))
                .sorted()
                .toArray());
    }

    private Set<Cell> allowed(Set<Cell> left, Coordinates from, DistanceBand band) {
        if (left.size() == 1) {
            return left;
        }
        var grid = world.grids.current();
        var all = allowedCells.computeIfAbsent(
                new ObservedBand(leaf(from), band),
                observedBand -> middles.keySet().stream()
                        .filter(cell ->
                                DistanceBand.of(grid.distanceKm(observedBand.from(), cell)) == observedBand.band())
                        .collect(Collectors.toSet()));
        return left.stream().filter(all::contains).collect(Collectors.toSet());
    }

    private Coordinates guess(Collection<Cell> cells) {
        var places = cells.stream()
                .map(cell -> Objects.requireNonNull(middles.get(cell)))
                .toList();
        return new Coordinates(
                places.stream().mapToDouble(Coordinates::latitude).average().orElseThrow(),
                places.stream().mapToDouble(Coordinates::longitude).average().orElseThrow());
    }

    private Coordinates place(UserId target) {
        return Objects.requireNonNull(truth.get(target));
    }

    private static void assertHidden(double[] errors) {
        var within = Arrays.stream(errors).filter(error -> error <= 100).count();
        assertThat(errors[errors.length / 2]).as("median error in metres").isGreaterThanOrEqualTo(380);
        assertThat(within).as("found within 100 m").isLessThanOrEqualTo(errors.length / 20);
    }

    /** The attacker learns the leaf at each minute, the most that any number of queries could disclose. */
    @Test
    void moving_users_are_located_no_better_than_their_cell() {
        settle();
        var walkers = targets.subList(0, 300);
        var headings = walkers.stream().map(_ -> random.nextDouble(2 * Math.PI)).toList();
        var seen = new HashMap<UserId, Cell>();
        walkers.forEach(walker -> seen.put(walker, leaf(place(walker))));
        var errors = new ArrayList<Double>();
        for (int minute = 0; minute < 120; minute++) {
            world.clock.advance(Duration.ofMinutes(1));
            for (int i = 0; i < walkers.size(); i++) {
                var walker = walkers.get(i);
                walk(walker, headings.get(i));
                shown(walker)
                        .filter(cell -> !cell.equals(seen.put(walker, cell)))
                        .ifPresent(cell -> {
                            if (middles.containsKey(cell)) {
                                errors.add(metres(guess(List.of(cell)), place(walker)));
                            }
                        });
            }
        }

        assertThat(errors).hasSizeGreaterThan(500);
        assertHidden(errors.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** Moves at about 5 km/h. */
    private void walk(UserId walker, double heading) {
        var from = place(walker);
        var degrees = 83.0 / METRES_A_DEGREE;
        var to = new Coordinates(
                Math.clamp(from.latitude() + Math.cos(heading) * degrees, SOUTH, SOUTH + EXTENT),
                Math.clamp(from.longitude() + Math.sin(heading) * degrees, WEST, WEST + EXTENT));
        truth.put(walker, to);
        world.updateLocation(walker, to);
    }

    private Optional<Cell> shown(UserId walker) {
        var profile = Objects.requireNonNull(
                world.people.profiles.find(List.of(walker)).get(walker));
        return profile.publishedLocation().cellAt(world.clock.instant()).map(world.grids.current()::leaf);
    }

    @Test
    void two_users_of_one_cell_are_indistinguishable_in_every_list() {
        settle();
        var viewer = world.createUnlisted(Gender.MALE, GenderPreference.FEMALE, somewhere());
        var pairs = 0;
        while (pairs < 10_000) {
            world.setViewpoint(viewer, somewhere());
            pairs += assertAlike(world.nearby(viewer, ANY, null, 100));
        }
        var byCriteria = new SearchPeople.SearchMode.ByCriteria(SortOrder.NEW, null);
        assertAlike(world.search(new SearchPeople.Query(viewer, byCriteria, ANY, null, 100)));
        for (var target : targets) {
            var byNumber = new SearchPeople.Query(viewer, new SearchPeople.SearchMode.ByUserId(target), ANY, null, 20);
            var profile = new ViewProfile.Query(viewer, target);
            assertThat(world.people.viewProfile().view(profile).status())
                    .isEqualTo(world.search(byNumber)
                            .list()
                            .getFirst()
                            .person()
                            .details()
                            .orElseThrow()
                            .status());
        }
    }

    /** Checks the users of each leaf; returns the number of pairs. */
    private int assertAlike(DiscoveryPage found) {
        var byLeaf = found.list().stream()
                .collect(
                        Collectors.groupingBy(entry -> leaf(place(entry.person().user()))));
        byLeaf.values()
                .forEach(alike -> assertThat(alike.stream()
                                .map(entry -> List.of(entry.person().details(), entry.why())))
                        .containsOnly(List.of(
                                alike.getFirst().person().details(),
                                alike.getFirst().why())));
        return byLeaf.values().stream()
                .mapToInt(alike -> alike.size() * (alike.size() - 1) / 2)
                .sum();
    }
}

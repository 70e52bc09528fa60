package com.datingtoday.application.discovery;

import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Compares nearby lists with a brute-force computation over 100,000 users. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearbyBruteForceScenario {

    private static final int PEOPLE = 100_000;
    private static final int PAGES = 12;
    private static final Coordinates CENTRE = new Coordinates(31.2304, 121.4737);
    private static final Coordinates COUNTRYSIDE = new Coordinates(45.1, 95.2);
    private static final Coordinates DATE_LINE = new Coordinates(-17.8, 179.99);
    private static final Coordinates NORTH_POLE = new Coordinates(89.97, 10);
    private static final Coordinates SOUTH_POLE = new Coordinates(-89.9, -120);

    private final DiscoveryFixture world = new DiscoveryFixture();
    private final Random random = new Random(20_261_122);
    private final Map<UserId, Coordinates> women = new HashMap<>();

    /**
     * Half of the users are in one city, the others sparsely in five areas, including the poles and both sides of the
     * date line.
     */
    @BeforeAll
    void settle() {
        for (int i = 0; i < PEOPLE; i++) {
            var place = place(i % 10);
            if (i % 3 == 0) {
                world.createUnlisted(Gender.MALE, GenderPreference.FEMALE, place);
            } else {
                women.put(world.createUnlisted(Gender.FEMALE, GenderPreference.MALE, place), place);
            }
        }
        world.rebuild();
    }

    private Coordinates place(int kind) {
        return switch (kind) {
            case 0 -> around(COUNTRYSIDE, 8);
            case 1 -> around(DATE_LINE, 3);
            case 2 -> new Coordinates(90 - Math.abs(random.nextGaussian()) * 2, random.nextDouble(-180, 180));
            case 3 -> new Coordinates(-90 + Math.abs(random.nextGaussian()) * 2, random.nextDouble(-180, 180));
            case 4 -> new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            default -> around(CENTRE, 0.15);
        };
    }

    private Coordinates around(Coordinates middle, double degrees) {
        var latitude = Math.clamp(middle.latitude() + random.nextGaussian() * degrees, -90, 90);
        var longitude = middle.longitude() + random.nextGaussian() * degrees;
        return new Coordinates(latitude, Math.IEEEremainder(longitude, 360));
    }

    @Test
    void the_list_equals_brute_force_in_a_dense_centre() {
        assertLikeBruteForce(CENTRE);
    }

    @Test
    void the_list_equals_brute_force_at_the_edge_of_the_city() {
        assertLikeBruteForce(new Coordinates(31.62, 121.2));
    }

    @Test
    void the_list_equals_brute_force_in_the_countryside() {
        assertLikeBruteForce(COUNTRYSIDE);
        assertLikeBruteForce(new Coordinates(52, 80));
    }

    @Test
    void the_list_equals_brute_force_on_both_sides_of_the_date_line() {
        assertLikeBruteForce(DATE_LINE);
        assertLikeBruteForce(new Coordinates(-17.8, -179.99));
    }

    @Test
    void the_list_equals_brute_force_at_the_poles() {
        assertLikeBruteForce(NORTH_POLE);
        assertLikeBruteForce(new Coordinates(90, 0));
        assertLikeBruteForce(SOUTH_POLE);
    }

    @Test
    void the_list_equals_brute_force_in_an_ocean() {
        assertLikeBruteForce(new Coordinates(0.1, -30));
    }

    private void assertLikeBruteForce(Coordinates from) {
        var man = world.createUnlisted(Gender.MALE, GenderPreference.FEMALE, from);
        var grid = world.grids.current();
        var list = read(man);
        assertThat(list).doesNotHaveDuplicates().hasSizeGreaterThan(500);

        var distances = list.stream().map(woman -> km(grid, from, woman)).toList();
        assertThat(distances).isSorted();
        var last = distances.getLast();
        var nearer = women.keySet().stream()
                .filter(woman -> km(grid, from, woman) < last)
                .toList();
        assertThat(new HashSet<>(list)).containsAll(nearer);
        assertThat(list.size()).isGreaterThanOrEqualTo(nearer.size());
    }

    private List<UserId> read(UserId man) {
        var list = new ArrayList<UserId>();
        String cursor = null;
        for (int page = 0; page < PAGES && (page == 0 || cursor != null); page++) {
            var found = world.nearby(man, ANY, cursor, 100);
            list.addAll(users(found));
            cursor = found.nextCursor();
        }
        return list;
    }

    private double km(Grid grid, Coordinates from, UserId woman) {
        var place = Objects.requireNonNull(women.get(woman));
        return grid.distanceKm(grid.leaf(from.cell()), grid.leaf(place.cell()));
    }
}

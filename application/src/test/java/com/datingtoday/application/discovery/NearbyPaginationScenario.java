package com.datingtoday.application.discovery;

import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.profile.ProfileChange.SetIntroduction;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads a hundred pages while users move, change and leave. */
class NearbyPaginationScenario {

    private static final int PAGES = 100;
    private static final int PEOPLE = 2_400;

    private final DiscoveryFixture world = new DiscoveryFixture();
    private final Random random = new Random(7);

    private Coordinates somewhere() {
        return new Coordinates(31.2 + random.nextGaussian() * 0.1, 121.5 + random.nextGaussian() * 0.1);
    }

    @Test
    void no_user_appears_twice_and_none_who_stayed_is_missing() {
        Map<UserId, Coordinates> women = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            var place = somewhere();
            women.put(world.createUnlisted(Gender.FEMALE, GenderPreference.MALE, place), place);
        }
        var man = world.createUnlisted(Gender.MALE, GenderPreference.FEMALE, somewhere());
        world.rebuild();
        world.clock.advance(Duration.ofSeconds(1));
        var everybody = new ArrayList<>(women.keySet());
        Set<UserId> moved = new HashSet<>();
        var met = new ArrayList<UserId>();
        var pages = 0;
        String cursor = null;

        do {
            var page = world.nearby(man, ANY, cursor, 20);
            met.addAll(users(page));
            cursor = page.nextCursor();
            pages++;
            disturb(everybody, moved);
            world.clock.advance(Duration.ofSeconds(7));
        } while (cursor != null);

        assertThat(pages).isGreaterThanOrEqualTo(PAGES);
        assertThat(moved).hasSizeGreaterThan(PEOPLE / 5);
        assertThat(met).doesNotHaveDuplicates();
        var stayed = new HashSet<>(women.keySet());
        stayed.removeAll(moved);
        assertThat(new HashSet<>(met)).containsAll(stayed);
    }

    /** Five users move, one leaves, three change their profile. */
    private void disturb(List<UserId> everybody, Set<UserId> moved) {
        for (int i = 0; i < 5; i++) {
            var mover = everybody.get(random.nextInt(everybody.size()));
            world.updateLocation(mover, somewhere());
            moved.add(mover);
        }
        var leaver = everybody.get(random.nextInt(everybody.size()));
        world.deleteLocation(leaver);
        moved.add(leaver);
        for (int i = 0; i < 3; i++) {
            var changed = everybody.get(random.nextInt(everybody.size()));
            world.people.save(changed, new SetIntroduction(new Introduction("New " + i)));
            world.updateListing(changed);
        }
    }
}

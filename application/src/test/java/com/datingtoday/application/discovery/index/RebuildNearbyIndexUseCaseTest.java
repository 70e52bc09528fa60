package com.datingtoday.application.discovery.index;

import static com.datingtoday.application.discovery.DiscoveryFixture.SHANGHAI;
import static com.datingtoday.application.discovery.DiscoveryFixture.users;
import static com.datingtoday.domain.discovery.SearchCriteria.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.datingtoday.application.discovery.DiscoveryFixture;
import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.ProfileChange.SetNickname;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;

class RebuildNearbyIndexUseCaseTest {

    private final DiscoveryFixture world = new DiscoveryFixture();

    @Test
    void a_rebuild_lists_users_who_registered_before_listings_existed() {
        var women = world.women(30, SHANGHAI);
        var early = world.createWithoutRow(Gender.FEMALE, GenderPreference.MALE, SHANGHAI);
        var man = world.man(SHANGHAI);

        world.rebuild();

        assertThat(users(world.nearby(man, ANY, null, 100)))
                .hasSize(31)
                .contains(early)
                .containsAll(women);
    }

    @Test
    void a_rebuild_updates_the_folded_form_of_nicknames() {
        var woman = world.women(1, SHANGHAI).getFirst();
        var man = world.man(SHANGHAI);
        world.people.save(woman, new SetNickname(new Nickname("José")));
        world.updateListing(woman);
        saveFoldedNickname(woman, "josé");
        var search = new SearchPeople.Query(man, new SearchMode.ByNickname("JOSE"), ANY, null, 20);
        assertThat(users(world.search(search))).isEmpty();

        world.rebuild();

        assertThat(users(world.search(search))).containsExactly(woman);
    }

    private void saveFoldedNickname(UserId user, String nickname) {
        world.people.transactions().inTransaction(() -> {
            var state = world.listings.lock(user);
            var old = state.listing()
                    .map(listing -> new Listing(
                            listing.user(),
                            nickname,
                            listing.attributes(),
                            listing.hideOnline(),
                            listing.publishedLocation(),
                            listing.createTime()));
            world.listings.save(new ListingState(user, old, state.version() + 1, state.lastActive()));
            return user;
        });
    }

    @Test
    void a_rebuild_is_rejected_while_another_instance_fills_the_same_grid() {
        var inUse = world.grids.current().version();
        world.index.claimFill(inUse + 1);

        assertThatIllegalStateException()
                .isThrownBy(world::rebuild)
                .withMessage("another instance is creating a grid; retry later");

        assertThat(world.grids.all()).extracting(GridStatus::state).containsExactly(State.FILLING);
        assertThat(world.grids.current().version()).isEqualTo(inUse);
    }
}

package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.Listings.UnlistedUsers;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract of the rows of {@link Listings}; for searches see {@link ListingScanContract} and {@link
 * ListingNicknameSearchContract}.
 */
public interface ListingsContract {

    Listings listings();

    Transactions transactions();

    /** Registers a user. */
    UserId newUser();

    private ListingState save(ListingState listingState) {
        return transactions().inTransaction(() -> {
            listings().lock(listingState.user());
            listings().save(listingState);
            return listingState;
        });
    }

    private ListingState locked(UserId user) {
        return transactions().inTransaction(() -> listings().lock(user));
    }

    /** Returns the row of a user in a page; empty if the user has none. */
    private Optional<ListingState> paged(UserId user) {
        return listings().findPage(user.value() - 1, 1).stream()
                .filter(listingState -> listingState.user().equals(user))
                .findAny();
    }

    private static ListingState newUser(@Nullable Instant active) {
        return ListingSamples.listed(Gender.MALE, PublishedLocation.NONE, AuthSamples.now(), active);
    }

    @Test
    default void a_new_row_has_no_listing() {
        var user = AuthSamples.user();

        var listingState = locked(user);

        assertThat(listingState).isEqualTo(new ListingState(user, Optional.empty(), 0, null));
        assertThat(listings().find(List.of(user))).isEmpty();
        assertThat(paged(user)).contains(listingState);
    }

    @Test
    default void a_user_without_a_row_is_found_once() {
        var first = newUser();
        var second = newUser();
        var before = Math.min(first.value(), second.value()) - 1;
        assertThat(unlisted(before)).contains(first, second).doesNotHaveDuplicates();

        save(ListingSamples.unlisted(ListingSamples.complete(first, AuthSamples.now())));

        assertThat(unlisted(before)).contains(second).doesNotContain(first);
        assertThat(listings().findUnlisted(before, 1).after()).isEqualTo(before + 1);
        assertThat(listings().findUnlisted(Long.MAX_VALUE, 1)).isEqualTo(new UnlistedUsers(List.of(), 0));
    }

    private List<UserId> unlisted(long before) {
        var users = new ArrayList<UserId>();
        var after = before;
        do {
            var part = listings().findUnlisted(after, 1);
            users.addAll(part.users());
            after = part.after();
        } while (after > 0);
        return users;
    }

    @Test
    default void a_saved_row_is_found_unchanged() {
        var now = AuthSamples.now();

        for (var listingState :
                List.of(ListingSamples.complete(AuthSamples.user(), now), newUser(null), newUser(now))) {
            save(listingState);
            assertThat(locked(listingState.user())).isEqualTo(listingState);
            assertThat(listings().find(List.of(listingState.user()))).containsExactly(listingState);
            assertThat(paged(listingState.user())).contains(listingState);
        }
    }

    @Test
    default void a_row_without_a_listing_keeps_its_version_and_last_activity() {
        var listed = save(ListingSamples.complete(AuthSamples.user(), AuthSamples.now()));

        var unlisted = save(ListingSamples.unlisted(listed));

        assertThat(locked(listed.user())).isEqualTo(unlisted);
        assertThat(listings().find(List.of(listed.user()))).isEmpty();
        assertThat(paged(listed.user())).contains(unlisted);
    }

    @Test
    default void find_returns_all_known_users_and_omits_unknown_ones() {
        var lines = IntStream.range(0, 5).mapToObj(i -> save(newUser(null))).toList();
        var users = lines.stream().map(ListingState::user).toList();

        assertThat(listings().find(users)).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(listings().find(List.of(AuthSamples.user(), users.getFirst(), users.getFirst())))
                .containsExactly(lines.getFirst());
        assertThat(listings().find(List.of())).isEmpty();
    }

    @Test
    default void pages_are_sorted_by_user_id() {
        var one = save(newUser(null)).user().value();
        var other = save(newUser(null)).user().value();

        var page = listings().findPage(Math.min(one, other) - 1, 2);

        assertThat(page).hasSize(2);
        assertThat(page)
                .extracting(listingState -> listingState.user().value())
                .first()
                .isEqualTo(Math.min(one, other));
        assertThat(page)
                .extracting(listingState -> listingState.user().value())
                .last()
                .matches(last -> last <= Math.max(one, other));
    }

    @Test
    default void activity_is_recorded() {
        var before = AuthSamples.now();
        var now = before.plusSeconds(60);
        var shown = save(newUser(before));
        var hidden = save(ListingSamples.hidingOnline(newUser(before)));
        var unlisted = save(ListingSamples.unlisted(newUser(before)));
        var stranger = AuthSamples.user();

        listings().recordActivity(List.of(shown.user(), hidden.user(), unlisted.user(), stranger), now);
        listings().recordActivity(List.of(), now.plusSeconds(60));

        for (var listingState : List.of(shown, hidden, unlisted)) {
            assertThat(locked(listingState.user()).lastActive()).isEqualTo(now);
        }
        assertThat(lastActive(shown)).contains(now);
        assertThat(lastActive(hidden)).isEmpty();
        assertThat(lastActive(unlisted)).isEmpty();
        assertThat(locked(stranger).lastActive()).isNull();
    }

    private Optional<Instant> lastActive(ListingState listingState) {
        return paged(listingState.user())
                .flatMap(ListingState::listing)
                .map(Listing::attributes)
                .map(SearchableAttributes::lastActive);
    }

    @Test
    default void concurrent_changes_of_a_row_are_serialized() {
        var user = AuthSamples.user();

        ConcurrentRunner.run(
                8,
                thread -> transactions().inTransaction(() -> {
                    var listingState = listings().lock(user);
                    listings()
                            .save(new ListingState(
                                    user,
                                    listingState.listing(),
                                    listingState.version() + 1,
                                    listingState.lastActive()));
                    return true;
                }));

        assertThat(locked(user).version()).isEqualTo(8);
    }
}

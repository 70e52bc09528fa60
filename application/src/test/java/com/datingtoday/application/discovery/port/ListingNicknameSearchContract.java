package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.Listings.NameCursor;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of the searches of {@link Listings} by nickname. */
public interface ListingNicknameSearchContract {

    Listings listings();

    Transactions transactions();

    private UserId save(ListingState listingState) {
        return transactions().inTransaction(() -> {
            listings().lock(listingState.user());
            listings().save(listingState);
            return listingState.user();
        });
    }

    @Test
    default void nicknames_are_found_by_prefix_and_sorted() {
        var word = AuthSamples.hex(4);
        var anna = save(ListingSamples.withNickname(word + "anna"));
        var ann = save(ListingSamples.withNickname(word + "ann"));
        var umlaut = save(ListingSamples.withNickname(word + "änn 😀"));
        save(ListingSamples.withNickname("x" + word));
        save(ListingSamples.unlisted(ListingSamples.withNickname(word + "anne")));

        assertThat(named(word, null, 10)).containsExactly(ann, anna, umlaut);
        assertThat(named(word + "ann", null, 10)).containsExactly(ann, anna);
        assertThat(named(word + "änn 😀", null, 10)).containsExactly(umlaut);
        assertThat(named(word + "b", null, 10)).isEmpty();
    }

    @Test
    default void wildcards_of_the_database_match_themselves_only() {
        var word = AuthSamples.hex(4);
        var odd = save(ListingSamples.withNickname(word + "%_|\\'z"));
        save(ListingSamples.withNickname(word + "abcdef"));

        for (var beginning : List.of("%", "%_", "%_|", "%_|\\", "%_|\\'z")) {
            assertThat(named(word + beginning, null, 10)).containsExactly(odd);
        }
        assertThat(named(word + "_", null, 10)).isEmpty();
    }

    @Test
    default void pages_are_complete_for_equal_nicknames() {
        var word = AuthSamples.hex(4);
        var expected = IntStream.range(0, 9)
                .mapToObj(i -> ListingSamples.withNickname(word + (i < 5 ? "same" : "zoe" + i)))
                .sorted(Comparator.comparing(
                        listingState -> listingState.listing().orElseThrow().nickname()
                                + listingState.user().value()))
                .map(this::save)
                .toList();

        var found = new ArrayList<UserId>();
        List<Listing> page;
        NameCursor after = null;
        do {
            page = listings().findByNickname(word, after, 2);
            page.forEach(listing -> found.add(listing.user()));
            after = page.isEmpty() ? null : behind(page.getLast());
        } while (page.size() == 2);

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
    }

    private static NameCursor behind(Listing listing) {
        return new NameCursor(listing.nickname(), listing.user().value());
    }

    private List<UserId> named(String beginning, @Nullable NameCursor after, int rows) {
        return listings().findByNickname(beginning, after, rows).stream()
                .map(Listing::user)
                .toList();
    }
}

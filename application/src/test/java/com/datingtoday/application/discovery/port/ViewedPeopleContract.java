package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.ViewedPeople.View;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link ViewedPeople}. */
public interface ViewedPeopleContract {

    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    ViewedPeople viewedPeople();

    private static List<View> views(UserId viewer, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new View(viewer, new UserId(200_000 + i), NOON.plusSeconds(i)))
                .toList();
    }

    @Test
    default void each_viewer_has_the_owners_since_a_time() {
        var viewer = AuthSamples.user();
        viewedPeople().record(views(viewer, 3));
        viewedPeople().record(List.of());

        assertThat(viewedPeople().find(viewer, NOON))
                .containsExactlyInAnyOrder(new UserId(200_000), new UserId(200_001), new UserId(200_002));
        assertThat(viewedPeople().find(viewer, NOON.plusSeconds(1)))
                .containsExactlyInAnyOrder(new UserId(200_001), new UserId(200_002));
        assertThat(viewedPeople().find(AuthSamples.user(), NOON)).isEmpty();
    }

    @Test
    default void the_newest_view_of_an_owner_counts_in_any_order() {
        var viewer = AuthSamples.user();
        var owner = AuthSamples.user();
        viewedPeople().record(List.of(new View(viewer, owner, NOON.plusSeconds(9))));
        viewedPeople().record(List.of(new View(viewer, owner, NOON)));

        assertThat(viewedPeople().find(viewer, NOON.plusSeconds(9))).containsExactly(owner);
    }

    @Test
    default void only_the_newest_views_up_to_the_capacity_are_stored() {
        var viewer = AuthSamples.user();
        viewedPeople().record(views(viewer, ViewedPeople.CAPACITY + 5));

        assertThat(viewedPeople().find(viewer, NOON))
                .hasSize(ViewedPeople.CAPACITY)
                .doesNotContain(new UserId(200_004))
                .contains(new UserId(200_005));
    }
}

package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.InMemoryRelations;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange.SetHideAge;
import com.datingtoday.domain.shared.geo.Grid;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindProfilesUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private Profile find(boolean cached, ProfileCache cache) {
        var profileVisibilityService = new ProfileVisibilityService(
                cache,
                fixture.profiles,
                new InMemoryRelations(fixture.follows, fixture.blocks),
                () -> Grid.EMPTY,
                fixture.clock);
        var findProfiles = new FindProfilesUseCase(profileVisibilityService, fixture.profiles);
        return requireNonNull(
                findProfiles.find(new FindProfiles.Query(List.of(ANNA), cached)).get(ANNA));
    }

    @Test
    void profiles_are_found_in_the_cache_only_on_request() {
        var cached = fixture.profile(ANNA);
        var cache = mock(ProfileCache.class);
        when(cache.findAll(eq(List.of(ANNA)), any())).thenReturn(Map.of(ANNA, cached));
        fixture.save(ANNA, new SetHideAge(true));

        assertThat(find(true, cache)).isEqualTo(cached);
        assertThat(find(false, cache)).isEqualTo(fixture.profile(ANNA)).isNotEqualTo(cached);
    }
}

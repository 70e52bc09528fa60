package com.datingtoday.application.profile.change;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import org.junit.jupiter.api.Test;

class EvictCachedProfileUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    @Test
    void evicting_a_profile_announces_a_change() {
        new EvictCachedProfileUseCase(fixture.cache).evict(new EvictCachedProfile.Command(ANNA));

        assertThat(fixture.drainLog()).containsExactly("changing 100001", "changed 100001");
    }
}

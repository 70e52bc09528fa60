package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedisSettingsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void the_text_form_contains_no_password() {
        var settings = RedisSettings.of("redis://:secret@127.0.0.1:6379");

        assertThat(settings.toString()).doesNotContain("secret").contains("PT0.3S");
    }

    @Test
    void only_a_cluster_may_have_several_uris() {
        var uris = List.of("redis://one", "redis://two");

        assertThat(RedisSettings.ofCluster(uris).uris()).isEqualTo(uris);
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisSettings(uris, false, SECOND, SECOND, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RedisSettings.ofCluster(List.of()));
    }

    @Test
    void invalid_timeouts_and_sizes_are_rejected() {
        var uris = List.of("redis://one");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisSettings(uris, false, Duration.ZERO, SECOND, 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisSettings(uris, false, SECOND, Duration.ZERO, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisSettings(uris, false, SECOND, SECOND, -1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisSettings(uris, false, SECOND, SECOND, 1, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisSettings(uris, false, SECOND, SECOND, 1, 1, -1));
    }
}

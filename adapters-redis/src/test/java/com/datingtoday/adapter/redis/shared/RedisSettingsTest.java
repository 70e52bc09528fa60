package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedisSettingsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void a_password_is_not_told() {
        var settings = RedisSettings.of("redis://:secret@127.0.0.1:6379");

        assertThat(settings.toString()).doesNotContain("secret").contains("PT0.3S");
    }

    @Test
    void only_a_cluster_has_several_uris() {
        var uris = List.of("redis://one", "redis://two");

        assertThat(RedisSettings.ofCluster(uris).uris()).isEqualTo(uris);
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisSettings(uris, false, SECOND, SECOND, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RedisSettings.ofCluster(List.of()));
    }

    @Test
    void times_and_sizes_must_make_sense() {
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

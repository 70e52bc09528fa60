package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedisSettingsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<Sensitive<String>> URIS = List.of(new Sensitive<>("redis://one"));

    @Test
    void the_string_form_contains_no_password() {
        var settings = RedisSettings.of("redis://:secret@127.0.0.1:6379");

        assertThat(settings.toString()).doesNotContain("secret").contains("PT0.3S");
    }

    @Test
    void only_a_cluster_may_have_several_uris() {
        var uris = List.of("redis://:secret@one", "redis://:secret@two");

        assertThat(RedisSettings.ofCluster(uris).uris())
                .extracting(Sensitive::value)
                .isEqualTo(uris);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisSettings(sensitive(uris), false, SECOND, SECOND, 1, 1, 1))
                .withMessage("datingtoday.redis.uris must be a single URI unless datingtoday.redis.cluster is true");
        assertThat(rejectedProperties(RedisSettings.ofCluster(List.of()))).containsExactly("uris");
    }

    private static List<Sensitive<String>> sensitive(List<String> uris) {
        return uris.stream().map(Sensitive::valueOf).toList();
    }

    @Test
    void timeouts_of_zero_and_negative_cache_sizes_are_rejected() {
        assertThat(rejectedProperties(new RedisSettings(URIS, false, SECOND, SECOND, 0, 0, 0)))
                .isEmpty();
        assertThat(rejectedProperties(new RedisSettings(URIS, false, Duration.ZERO, Duration.ZERO, -1, -1, -1)))
                .containsExactlyInAnyOrder(
                        "commandTimeout",
                        "connectTimeout",
                        "maxCachedSessions",
                        "maxCachedTokens",
                        "maxCachedProfiles");
    }

    private static Stream<String> rejectedProperties(RedisSettings settings) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return validation.getValidator().validate(settings).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(Object::toString);
        }
    }
}

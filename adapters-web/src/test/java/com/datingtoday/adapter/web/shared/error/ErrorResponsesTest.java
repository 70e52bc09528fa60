package com.datingtoday.adapter.web.shared.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorResponsesTest {

    final ErrorResponses errorResponses =
            new ErrorResponses(List.of(new InputErrorResponses(), new RequestErrorResponses()));

    @Test
    void an_error_is_mapped_by_the_bean_of_its_sealed_type() {
        assertThat(codeAndStatus(new InputError.Missing("phone"))).isEqualTo("300 400");
        assertThat(codeAndStatus(new RequestError.UnknownPath())).isEqualTo("404 404");
    }

    @Test
    void an_error_without_a_mapping_is_an_illegal_state() {
        record UnmappedError() implements DomainError {}

        assertThatIllegalStateException()
                .isThrownBy(() -> errorResponses.responseFor(new UnmappedError()))
                .withMessageContaining("UnmappedError");
    }

    @Test
    void an_unavailable_dependency_returns_503_with_retry_after() {
        var unavailable = errorResponses.responseFor(new DependencyUnavailableException(Dependency.REDIS, null));
        var overloaded = errorResponses.responseFor(new DependencyUnavailableException(Dependency.CAPACITY, null));

        assertThat(unavailable.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(overloaded.code()).isEqualTo(ErrorCode.OVERLOADED);
        assertThat(List.of(unavailable, overloaded)).allSatisfy(response -> {
            assertThat(response.status().value()).isEqualTo(503);
            assertThat(response.headers()).isEqualTo(Map.of("Retry-After", "1"));
        });
    }

    @Test
    void a_quota_returns_429_with_the_seconds_until_its_reset_rounded_up() {
        var now = Instant.parse("2026-03-01T12:00:00Z");
        var quota = new Quota(5, 0, now.plusMillis(61_001));

        var response = ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_ATTEMPTS, now);

        assertThat(response.status().value()).isEqualTo(429);
        assertThat(response.headers()).isEqualTo(Map.of("Retry-After", "62"));
        assertThat(response.data())
                .isEqualTo(Map.of("limit", 5, "remaining", 0, "reset_at", "2026-03-01T12:01:01.001Z"));
    }

    private String codeAndStatus(DomainError error) {
        var response = errorResponses.responseFor(error);
        return response.code().number() + " " + response.status().value();
    }
}

package com.datingtoday.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesScenario {

    @ParameterizedTest
    @ValueSource(longs = {100_001, 9_007_199_254_740_991L})
    void a_user_id_is_above_100000_and_exact_in_javascript(long value) {
        assertThat(new UserId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 100_000, 9_007_199_254_740_992L, Long.MAX_VALUE})
    void any_other_number_is_rejected_as_user_id(long value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserId(value))
                .withMessageContaining(Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "10, 3"})
    void a_quota_has_at_most_its_limit_remaining(int limit, int remaining) {
        assertThat(new Quota(limit, remaining, Instant.EPOCH).remaining()).isEqualTo(remaining);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "1, -1", "1, 2"})
    void an_inconsistent_quota_is_rejected(int limit, int remaining) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(limit, remaining, Instant.EPOCH));
    }

    @Test
    void a_domain_exception_has_its_error_and_no_stack_trace() {
        var error = new InputError.Malformed("code");

        var domainException = new DomainException(error);

        assertThat(domainException.error()).isEqualTo(error);
        assertThat(domainException.getStackTrace()).isEmpty();
        domainException.addSuppressed(new IllegalStateException());
        assertThat(domainException.getSuppressed()).isEmpty();
    }

    @Test
    void the_message_of_a_domain_exception_names_the_error_without_values() {
        assertThat(new DomainException(new InputError.Missing("secret field"))).hasMessage("Missing");
    }
}

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
    void a_user_id_lies_above_100000_and_fits_into_a_javascript_number(long value) {
        assertThat(new UserId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 100_000, 9_007_199_254_740_992L, Long.MAX_VALUE})
    void any_other_number_is_no_user_id(long value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserId(value))
                .withMessageContaining(Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "10, 3"})
    void a_quota_leaves_at_most_its_limit(int limit, int remaining) {
        assertThat(new Quota(limit, remaining, Instant.EPOCH).remaining()).isEqualTo(remaining);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "1, -1", "1, 2"})
    void a_quota_that_does_not_add_up_is_none(int limit, int remaining) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(limit, remaining, Instant.EPOCH));
    }

    @Test
    void a_refusal_carries_its_reason_and_costs_no_stack_trace() {
        var error = new InputError.Malformed("code");

        var domainException = new DomainException(error);

        assertThat(domainException.error()).isEqualTo(error);
        assertThat(domainException.getStackTrace()).isEmpty();
        domainException.addSuppressed(new IllegalStateException());
        assertThat(domainException.getSuppressed()).isEmpty();
    }

    @Test
    void the_message_of_a_refusal_names_the_reason_and_no_value() {
        assertThat(new DomainException(new InputError.Missing("secret field"))).hasMessage("Missing");
    }
}

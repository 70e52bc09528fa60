package com.datingtoday.domain.vip;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VipInfoTest {

    private static final UserId USER = new UserId(100_001);
    private static final Instant DEADLINE = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T00:00:00Z, true",
        "2026-03-01T11:59:59.999999999Z, true",
        "2026-03-01T12:00:00Z, false",
        "2026-03-01T12:00:00.000000001Z, false",
        "2027-03-01T12:00:00Z, false"
    })
    void somebody_is_vip_up_to_the_deadline_and_not_at_it(Instant now, boolean isVip) {
        assertThat(new VipInfo(USER, DEADLINE).isVip(now)).isEqualTo(isVip);
    }

    @Test
    void who_never_was_vip_is_not() {
        assertThat(VipInfo.never(USER).isVip(Instant.MIN)).isFalse();
        assertThat(VipInfo.never(USER).isVip(DEADLINE)).isFalse();
    }
}

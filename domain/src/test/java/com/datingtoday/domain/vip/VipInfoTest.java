package com.datingtoday.domain.vip;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
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
    void a_user_is_vip_before_the_deadline_but_not_at_it(Instant now, boolean isVip) {
        assertThat(new VipInfo(USER, DEADLINE).isVip(now)).isEqualTo(isVip);
    }

    @Test
    void a_user_without_a_deadline_is_not_vip() {
        assertThat(VipInfo.never(USER).isVip(Instant.MIN)).isFalse();
        assertThat(VipInfo.never(USER).isVip(DEADLINE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // 2028 is a leap year, 2026 and 2100 are not. Daylight saving time changes on 2026-03-29 in Europe and on
        // 2026-11-01 in America.
        "2028-01-31T23:59:59.999Z, 30, 2028-03-01T23:59:59.999Z",
        "2026-01-31T23:59:59.999Z, 30, 2026-03-02T23:59:59.999Z",
        "2028-02-29T12:00:00Z, 365, 2029-02-28T12:00:00Z",
        "2027-02-28T12:00:00Z, 365, 2028-02-28T12:00:00Z",
        "2027-12-02T00:00:00Z, 90, 2028-03-01T00:00:00Z",
        "2100-02-28T00:00:00Z, 1, 2100-03-01T00:00:00Z",
        "2026-03-28T01:30:00Z, 1, 2026-03-29T01:30:00Z",
        "2026-10-31T05:30:00Z, 1, 2026-11-01T05:30:00Z",
        "2026-12-31T23:59:59Z, 30, 2027-01-30T23:59:59Z"
    })
    void a_vip_day_has_24_hours_in_any_calendar_and_time_zone(Instant payTime, int days, Instant deadline) {
        var zone = TimeZone.getDefault();
        try {
            for (var other :
                    List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                assertThat(VipInfo.of(USER, List.of(paid(payTime, days))).vipDeadline())
                        .isEqualTo(deadline);
                assertThat(VipInfo.of(USER, List.of(paid(payTime, days), paid(payTime, days)))
                                .vipDeadline())
                        .isEqualTo(deadline.plus(Duration.ofDays(days)));
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static Order.Paid paid(Instant payTime, int days) {
        var orderNo = new OrderNo("0".repeat(32));
        var fee = Money.of(3000, "CNY");
        var purchase = new Purchase(orderNo, USER, new ProductId(1), "VIP", days, fee, false, payTime);
        return new Order.Paid(purchase, new Settlement(PaymentChannel.ALIPAY, "trade", payTime));
    }
}

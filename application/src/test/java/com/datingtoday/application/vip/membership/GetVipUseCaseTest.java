package com.datingtoday.application.vip.membership;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.membership.GetVip.VipState;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Privilege;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GetVipUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    private VipState vip(UserId user) {
        return fixture.getVip.get(new GetVip.Query(user));
    }

    @Test
    void all_privileges_are_granted_until_the_deadline() {
        fixture.placePaidOrder(PaymentChannel.ALIPAY);
        fixture.clock.advance(Duration.ofDays(90).minusMillis(1));
        assertThat(vip(ANNA).active()).isTrue();
        assertThat(vip(ANNA).privileges()).containsExactlyInAnyOrder(Privilege.values());

        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(vip(ANNA).active()).isFalse();
        assertThat(vip(ANNA).privileges()).isEmpty();
        assertThat(vip(ANNA).vip().vipDeadline()).isEqualTo(fixture.clock.instant());
    }

    @Test
    void a_user_without_orders_has_no_privileges() {
        assertThat(vip(BERND).active()).isFalse();
        assertThat(vip(BERND).privileges()).isEmpty();
    }
}

package com.datingtoday.application.vip.membership;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.VipInfo;
import org.junit.jupiter.api.Test;

class CheckVipDeadlinesUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void a_deadline_that_contradicts_the_orders_is_corrected() {
        fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var right = fixture.vipDeadline(ANNA);
        fixture.vipInfos.save(VipInfo.never(ANNA));

        var checkResult = fixture.checkVipDeadlines.check();

        assertThat(checkResult.corrected()).containsExactly(ANNA);
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(right);
        assertThat(fixture.checkVipDeadlines.check().corrected()).isEmpty();
    }
}

package com.datingtoday.application.vip.order;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.vip.VipError;
import org.junit.jupiter.api.Test;

class GetOrderUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void an_order_is_found_by_its_buyer_only() {
        var order = fixture.order(ANNA, QUARTER);

        assertThat(fixture.getOrder.get(new GetOrder.Query(ANNA, order.orderNo())))
                .isEqualTo(order);
        assertThat(refusal(() -> fixture.getOrder.get(new GetOrder.Query(BERND, order.orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(refusal(() -> fixture.getOrder.get(new GetOrder.Query(ANNA, orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
    }
}

package com.datingtoday.application.vip.product;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.MONTH;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.InMemoryProducts.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.product.ListProducts.Offer;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.PaymentChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListProductsUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    private List<Long> fees(UserId user) {
        return fixture.listProducts.list(new ListProducts.Query(user)).stream()
                .map(offer -> offer.fee().minor())
                .toList();
    }

    @Test
    void products_on_sale_are_listed_with_their_payment_channels() {
        assertThat(fixture.listProducts.list(new ListProducts.Query(ANNA)))
                .extracting(Offer::product)
                .containsExactly(MONTH, QUARTER, YEAR);
        assertThat(fixture.listProducts
                        .list(new ListProducts.Query(ANNA))
                        .getFirst()
                        .channels())
                .containsExactly(PaymentChannel.ALIPAY, PaymentChannel.WECHAT, PaymentChannel.APPLE);
    }

    @Test
    void the_introductory_price_is_offered_until_the_first_order_at_that_price() {
        assertThat(fees(ANNA)).containsExactly(1800L, 7800L, 23800L);

        fixture.order(ANNA, MONTH);

        assertThat(fees(ANNA)).containsExactly(3000L, 7800L, 23800L);
        assertThat(fees(BERND)).containsExactly(1800L, 7800L, 23800L);
    }
}

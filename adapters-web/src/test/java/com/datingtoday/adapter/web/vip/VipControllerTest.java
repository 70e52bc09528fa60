package com.datingtoday.adapter.web.vip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.vip.membership.GetVip;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Privilege;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.VipInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class VipControllerTest {

    static final UserId ANNA = AuthenticatedSlice.ANNA;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GetVip getVip;

    @Autowired
    ListProducts listProducts;

    @Test
    void an_active_vip_has_a_deadline_and_its_privileges() {
        var vip = new VipInfo(ANNA, WebSlice.NOON.plusSeconds(60));
        given(getVip.get(new GetVip.Query(ANNA)))
                .willReturn(new GetVip.VipState(vip, true, Set.of(Privilege.INCOGNITO)));

        assertThat(calls().get("/api/vip"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"active\":true,"
                        + "\"vip_deadline\":\"2026-03-01T12:01:00.000Z\",\"privileges\":["
                        + "{\"name\":\"advanced_filters\",\"active\":false},"
                        + "{\"name\":\"more_conversations\",\"active\":false},"
                        + "{\"name\":\"read_receipts\",\"active\":false},"
                        + "{\"name\":\"visitor_list\",\"active\":false},"
                        + "{\"name\":\"incognito\",\"active\":true}]}}");
    }

    @Test
    void a_user_who_never_had_vip_has_no_deadline() {
        given(getVip.get(any())).willReturn(new GetVip.VipState(VipInfo.never(ANNA), false, Set.of()));

        assertThat(calls().get("/api/vip")).bodyText().contains("\"active\":false,\"vip_deadline\":null,");
    }

    @Test
    void a_product_has_both_prices_and_its_channels() {
        given(listProducts.list(new ListProducts.Query(ANNA)))
                .willReturn(List.of(
                        offer("vip.1", Money.of(1800, "CNY"), PaymentChannel.ALIPAY, PaymentChannel.APPLE),
                        offer(null, Money.of(3000, "CNY"))));

        assertThat(calls().get("/api/vip/products"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{\"product_id\":1,"
                        + "\"name\":\"Month\",\"description\":\"VIP for a month\",\"vip_time\":30,\"fee\":1800,"
                        + "\"price\":3000,\"currency\":\"CNY\",\"apple_id\":\"vip.1\","
                        + "\"channels\":[\"alipay\",\"apple\"]},{\"product_id\":1,\"name\":\"Month\","
                        + "\"description\":\"VIP for a month\",\"vip_time\":30,\"fee\":3000,\"price\":3000,"
                        + "\"currency\":\"CNY\",\"apple_id\":null,\"channels\":[]}]}}");
    }

    @Test
    void a_parameter_of_a_call_without_parameters_is_rejected() {
        var result = calls().get("/api/vip/products?currency=EUR");

        assertThat(result).hasStatus(400);
        assertThat(result)
                .bodyText()
                .isEqualTo(
                        "{\"code\":300,\"msg\":\"currency is not a parameter of this call. Remove it.\",\"data\":{\"reason\":\"PARAMETER_UNKNOWN\",\"field\":\"currency\"}}");
        verifyNoInteractions(listProducts);
    }

    private static ListProducts.Offer offer(@Nullable String appleId, Money fee, PaymentChannel... channels) {
        var price = new Product.Price(Money.of(3000, "CNY"), Money.of(1800, "CNY"));
        var store = new Product.StoreIds(appleId, "vip.google");
        var product = new Product(new ProductId(1), "Month", "VIP for a month", 30, price, store, true);
        return new ListProducts.Offer(product, fee, List.of(channels));
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}

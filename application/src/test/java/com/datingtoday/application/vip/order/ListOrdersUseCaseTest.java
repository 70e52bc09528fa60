package com.datingtoday.application.vip.order;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.shared.InputError;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListOrdersUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void orders_are_listed_in_pages_newest_first() {
        var placed = IntStream.range(0, 5)
                .mapToObj(_ -> {
                    fixture.clock.advance(Duration.ofSeconds(1));
                    return fixture.order(ANNA, QUARTER);
                })
                .toList();
        var first = fixture.listOrders.list(new ListOrders.Query(ANNA, null, 3));
        var second = fixture.listOrders.list(new ListOrders.Query(ANNA, first.nextCursor(), 3));

        assertThat(first.list()).containsExactlyElementsOf(placed.reversed().subList(0, 3));
        assertThat(second.list()).containsExactlyElementsOf(placed.reversed().subList(3, 5));
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void a_cursor_of_another_users_orders_is_rejected() {
        fixture.order(ANNA, QUARTER);
        fixture.order(ANNA, QUARTER);
        var cursor =
                fixture.listOrders.list(new ListOrders.Query(ANNA, null, 1)).nextCursor();

        assertThat(cursor).isNotNull();
        assertThat(refusal(() -> fixture.listOrders.list(new ListOrders.Query(BERND, cursor, 1))))
                .isEqualTo(new InputError.Malformed("cursor"));
    }
}

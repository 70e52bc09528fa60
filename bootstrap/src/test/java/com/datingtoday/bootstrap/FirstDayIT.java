package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ChatTestClient;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPayments;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Receipt;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * First day of a new user, as an app sees it: register, fill in the profile, be found, follow, match, chat, buy VIP, see
 * the visitors, block. Every step is a signed call of the whole product.
 */
class FirstDayIT {

    private static final int QUARTER = 2;
    private static final Money QUARTER_PRICE = Money.of(7_800, "CNY");

    private final TestInstance instance = TestInstance.one();

    /** Area without other users: both are found nearby by each other only. */
    private final double latitude = -40 - ThreadLocalRandom.current().nextDouble(15);

    private final double longitude = -10 - ThreadLocalRandom.current().nextDouble(120);

    @Test
    void a_new_user_meets_another_on_the_first_day() {
        var ben = register("Ben", 1, 2);
        var anna = register("Anna", 2, 1);

        fillInProfile(anna);
        beFoundNearby(anna, ben);
        match(anna, ben);
        chat(anna, ben);
        buyVip(anna);
        seeVisitor(anna, ben);
        block(anna, ben);
    }

    /** Registers by phone and SMS code, and sets the basic data. */
    private TestUser register(String nickname, int gender, int sexual) {
        var user = TestUser.register(instance);
        assertThat(user.getOwn().data("nickname")).startsWith("u-");

        user.update("""
                {"nickname": "%s", "birthday": "1998-08-08", "gender": %d, "sexual": %d}
                """.formatted(nickname, gender, sexual));

        assertThat(user.getOwn().data("nickname")).isEqualTo(nickname);
        return user;
    }

    private static void fillInProfile(TestUser anna) {
        var before = completeness(anna);

        ok(anna.client().upload("/api/users/me/album", TestPhotos.jpeg()));
        anna.update("{\"introduction\": \"I like long walks.\", \"height\": 172}");
        var labels = labelIds(anna.client().get("/api/labels")).subList(0, 3);
        ok(anna.client().put("/api/users/me/labels", "{\"labels\": [" + String.join(",", labels) + "]}"));

        var own = anna.getOwn();
        assertThat(own.data("introduction")).isEqualTo("I like long walks.");
        assertThat(own.json().at("/data/photos")).hasSize(1);
        assertThat(completeness(anna)).isGreaterThan(before);
    }

    private void beFoundNearby(TestUser anna, TestUser ben) {
        for (var user : List.of(anna, ben)) {
            ok(user.client().put("/api/users/me/location", """
                    {"latitude": "%.7f", "longitude": "%.7f"}
                    """.formatted(latitude, longitude)));
        }

        until(() -> userIds(ben.client().get("/api/users/nearby?limit=100")).contains(id(anna)));
        until(() -> userIds(ben.client().get("/api/users/search?nickname=Anna&limit=100"))
                .contains(id(anna)));
        assertThat(ben.view(anna).data("nickname")).isEqualTo("Anna");
    }

    /** The first follow is no match; the follow back is one, and both users receive it at once. */
    private void match(TestUser anna, TestUser ben) {
        try (var phone = ChatTestClient.open(ben, instance)) {
            assertThat(ben.follow(anna).data("match")).isEqualTo("false");
            assertThat(userIds(anna.client().get("/api/users/me/followers"))).containsExactly(id(ben));

            assertThat(anna.follow(ben).data("match")).isEqualTo("true");

            assertThat(phone.next("match").path("peer_id").asLong()).isEqualTo(id(anna));
        }
    }

    private void chat(TestUser anna, TestUser ben) {
        try (var phone = ChatTestClient.open(ben, instance)) {
            ok(sendText(anna, ben, "Hello Ben!"));
            assertThat(phone.next("message").at("/message/content").asString()).isEqualTo("Hello Ben!");
        }
        assertThat(unread(ben)).isEqualTo(1);
        ok(sendText(ben, anna, "Hello Anna, nice to meet you."));
        ok(ben.client().post(contact(anna) + "/read", Map.of("seq", "2")));

        assertThat(unread(ben)).isZero();
        assertThat(unread(anna)).isEqualTo(1);
        var newest = anna.client().get("/api/contacts").json().at("/data/list/0");
        assertThat(newest.at("/peer/user_id").asLong()).isEqualTo(id(ben));
        assertThat(newest.at("/talk/last/text").asString()).isEqualTo("Hello Anna, nice to meet you.");
    }

    /** The provider reports the payment of the order; VIP begins without a further call of the app. */
    private void buyVip(TestUser anna) {
        assertThat(anna.client().get("/api/visitors").code()).isEqualTo(1501);
        var client = anna.client();
        var order = ok(client.wire()
                .send(client.signed(
                        "POST", "/api/vip/orders", "{\"product_id\": " + QUARTER + "}", RawHttpClient.random(8))));
        var orderNo = order.data("order_no");
        ok(client.post("/api/vip/orders/" + orderNo + "/payment", Map.of("channel", "alipay")));

        var receipt = new Receipt(
                PaymentChannel.ALIPAY,
                new OrderNo(orderNo),
                RawHttpClient.random(14),
                new Receipt.Content.PaidAmount(QUARTER_PRICE));
        instance.wire()
                .send(instance.wire()
                        .request("/api/payments/alipay/notify")
                        .POST(BodyPublishers.ofString(TestPayments.ALIPAY.pay(receipt))));

        assertThat(client.get("/api/vip/orders/" + orderNo).data("pay")).isEqualTo("1");
        assertThat(client.get("/api/vip").data("active")).isEqualTo("true");
    }

    private static void seeVisitor(TestUser anna, TestUser ben) {
        until(() -> anna.client().get("/api/visitors").code() == 0);
        until(() -> userIds(anna.client().get("/api/visitors")).equals(List.of(id(ben))));
        assertThat(anna.client().get("/api/visitors/summary").data("new_count")).isEqualTo("1");
    }

    /** After the block both users are strangers who cannot find or reach each other. */
    private static void block(TestUser anna, TestUser ben) {
        anna.block(ben);

        assertThat(ben.view(anna).code()).isEqualTo(501);
        assertThat(sendText(ben, anna, "Are you there?").code()).isNotZero();
        until(() -> !userIds(ben.client().get("/api/users/nearby?limit=100")).contains(id(anna)));
        assertThat(userIds(anna.client().get("/api/blocks"))).containsExactly(id(ben));
        assertThat(userIds(anna.client().get("/api/users/me/followers"))).isEmpty();
    }

    private static int completeness(TestUser user) {
        return Integer.parseInt(user.getOwn().data("complete"));
    }

    private static ApiReply sendText(TestUser from, TestUser to, String text) {
        return from.client()
                .post(
                        contact(to) + "/messages",
                        Map.of("type", "text", "content", text, "client_msg_id", RawHttpClient.random(8)));
    }

    private static String contact(TestUser peer) {
        return "/api/contacts/" + id(peer);
    }

    private static int unread(TestUser user) {
        return ok(user.client().get("/api/contacts/unread"))
                .json()
                .at("/data/count")
                .asInt();
    }

    private static long id(TestUser user) {
        return user.id().value();
    }

    private static List<String> labelIds(ApiReply reply) {
        return ok(reply).json().at("/data/list").findValuesAsString("id");
    }

    private static List<Long> userIds(ApiReply reply) {
        return ok(reply)
                .json()
                .at("/data/list")
                .valueStream()
                .map(entry -> entry.path("user_id").asLong())
                .toList();
    }

    private static ApiReply ok(ApiReply reply) {
        assertThat(reply.code()).as(reply.body()).isZero();
        return reply;
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition);
    }
}

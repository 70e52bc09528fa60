package com.datingtoday.bootstrap.vip;

import static com.datingtoday.bootstrap.vip.PurchaseActions.pay;
import static com.datingtoday.bootstrap.vip.PurchaseActions.placedOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.vip.membership.CheckVipDeadlines;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestInstanceProcess;
import com.datingtoday.bootstrap.testing.TestUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Crash of an instance while it processes a payment notification. The provider sends each notification once and is not
 * queried, and the other instance runs no jobs, so only stored state can complete the order.
 */
class PaymentCrashIT {

    private static final String NEVER_KEPT = "before PaymentInbox.append";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    static DevelopmentServers servers;
    static TestInstanceProcess told;
    static List<String> arguments = List.of();
    static TestInstance selling;
    static HttpClient browser;

    @BeforeAll
    static void start() throws NoSuchAlgorithmException {
        browser = HttpClient.newHttpClient();
        servers = DevelopmentServers.start(folder, true);
        told = TestInstanceProcess.create(servers, folder);
        var provider = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var app = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var sandbox = List.of(
                "--datingtoday.payment.sandbox.enabled=true",
                "--datingtoday.payment.callback-base-url=http://127.0.0.1:" + told.port(),
                "--datingtoday.payment.sandbox.notifications.retry-interval=1h",
                "--datingtoday.payment.sandbox.keys.provider-private=" + base64(provider, true),
                "--datingtoday.payment.sandbox.keys.provider-public=" + base64(provider, false),
                "--datingtoday.payment.sandbox.keys.app-private=" + base64(app, true),
                "--datingtoday.payment.sandbox.keys.app-public=" + base64(app, false),
                "--datingtoday.vip.reconciliation.interval=1h");
        selling = TestInstance.start(servers, with(sandbox, "--datingtoday.scheduled-jobs=false"));
        var anna = TestUser.adult(selling);
        var page = URI.create(begin(anna, placedOrder(anna)));
        arguments = List.of(with(
                sandbox,
                "--spring.main.sources=" + CrashPoints.class.getName(),
                "--datingtoday.payment.sandbox.base-url=http://" + page.getAuthority(),
                "--datingtoday.payment.sandbox.listen-address="));
    }

    @AfterAll
    static void stop() {
        told.close();
        selling.close();
        servers.close();
        browser.close();
    }

    private static String base64(KeyPair keys, boolean isPrivate) {
        var key = isPrivate ? keys.getPrivate() : keys.getPublic();
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    @Test
    void a_stored_notification_takes_effect_after_the_instance_that_stored_it_has_ended()
            throws IOException, InterruptedException {
        killedAt(
                List.of("after PaymentInbox.append", "after VipInfos.save", "after PlatformTransactionManager.commit"));
    }

    @Test
    @Tag("thorough")
    void a_crash_at_any_step_loses_no_payment() throws IOException, InterruptedException {
        var steps = steps();
        assertThat(steps)
                .startsWith(NEVER_KEPT, "after PaymentInbox.append")
                .contains(
                        "before VipInfos.save", "after PlatformTransactionManager.commit", "before VipCache.endChange")
                .hasSizeGreaterThan(20);

        // Between the end of a step and the start of the next one, no stored state changes.
        killedAt(steps.stream()
                .filter(step -> step.equals(NEVER_KEPT) || step.startsWith("after"))
                .toList());
    }

    /** Returns the steps from a notification to the granted VIP membership. */
    private static List<String> steps() throws IOException, InterruptedException {
        var file = folder.resolve("steps");
        var anna = TestUser.adult(selling);
        var orderNo = placedOrder(anna);
        launch(orderNo, "--" + CrashPoints.STEPS + "=" + file);
        press(begin(anna, orderNo), "pay");
        await().atMost(PATIENCE).until(() -> pay(anna, orderNo) == 1);
        // The response is sent after the last step.
        await().atMost(PATIENCE).until(() -> Files.readString(file).contains("after VipCache.endChange\n"));
        told.kill();
        return Files.readAllLines(file).stream().distinct().toList();
    }

    private static void killedAt(List<String> steps) throws IOException, InterruptedException {
        var buyers = new LinkedHashMap<String, TestUser>();
        for (var step : steps) {
            var anna = TestUser.adult(selling);
            var orderNo = placedOrder(anna);
            var page = begin(anna, orderNo);
            launch(orderNo, "--" + CrashPoints.STEP + "=" + step);
            press(page, "pay");
            assertThat(told.awaitEnd()).as(step).isEqualTo(CrashPoints.EXIT);
            if (step.equals(NEVER_KEPT)) {
                assertThat(pay(anna, orderNo)).isZero();
                launch(orderNo);
                press(page, "repeat");
                await().atMost(PATIENCE).until(() -> pay(anna, orderNo) == 1);
                told.kill();
            }
            buyers.put(orderNo, anna);
        }
        launch("none");

        buyers.forEach(
                (orderNo, anna) -> await().alias(orderNo).atMost(PATIENCE).until(() -> pay(anna, orderNo) == 1));
        var checkResult = selling.bean(CheckVipDeadlines.class).check();
        assertThat(checkResult.checked()).isGreaterThanOrEqualTo(steps.size());
        assertThat(checkResult.corrected()).isEmpty();
        told.kill();
    }

    private static void launch(String orderNo, String... more) {
        told.restart(with(List.of(with(arguments, "--" + CrashPoints.ORDER + "=" + orderNo)), more));
        told.awaitReady();
    }

    private static String[] with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** Returns the payment page of an order. */
    private static String begin(TestUser buyer, String orderNo) {
        return PurchaseActions.beginPayment(buyer, orderNo, "sandbox")
                .json()
                .at("/data/fields/pay_url")
                .asString();
    }

    private static void press(String page, String button) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(page + "/" + button)).POST(BodyPublishers.noBody());
        assertThat(browser.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }
}

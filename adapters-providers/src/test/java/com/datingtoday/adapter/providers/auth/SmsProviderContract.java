package com.datingtoday.adapter.providers.auth;

import static com.datingtoday.adapter.providers.shared.ProviderStub.hangingUp;
import static com.datingtoday.adapter.providers.shared.ProviderStub.json;
import static com.datingtoday.adapter.providers.shared.ProviderStub.text;
import static com.datingtoday.adapter.providers.shared.ProviderStub.with;
import static com.datingtoday.application.shared.DependencyUnavailableException.Dependency.CAPACITY;
import static com.datingtoday.application.shared.DependencyUnavailableException.Dependency.SMS_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.shared.ProviderStub.StubResponse;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.application.auth.port.SmsSender.Delivery;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract of every SMS sender. */
@Timeout(60)
abstract class SmsProviderContract {

    static final PhoneNumber PHONE = new PhoneNumber("+8613499990000");
    static final SmsCode CODE = new SmsCode("482913");
    static final Duration USUAL = Duration.ofSeconds(5);

    /** The first call loads the library, which can exceed the production timeout on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    abstract ProviderStub stub();

    abstract SmsSettings settings(String endpoint, Duration limit, int most);

    abstract SmsSender sender(SmsSettings settings, BoundedCalls calls);

    /** Kinds of outages; the message may have been sent in each of them. */
    enum Outage {
        ERROR,
        TRY_AGAIN_NOW,
        THROTTLED,
        TOO_SLOW,
        ELSEWHERE,
        SEE_OTHER,
        GARBAGE,
        GARBAGE_IN_ERROR,
        XML_IN_ERROR,
        NOTHING_SAID,
        EMPTY,
        A_LIST,
        HUNG_UP;

        StubResponse of(ProviderStub stub) {
            return switch (this) {
                case ERROR -> error(500, "InternalError");
                case TRY_AGAIN_NOW -> with("Retry-After", "0", error(503, "ServiceUnavailable"));
                case THROTTLED -> with("Retry-After", "0", error(429, "Throttling"));
                case TOO_SLOW -> error(408, "RequestTimeout");
                case ELSEWHERE -> with("Location", stub.endpoint() + "/elsewhere", error(307, "Elsewhere"));
                case SEE_OTHER -> with("Location", stub.endpoint() + "/elsewhere", error(303, "Elsewhere"));
                case GARBAGE -> json(200, "<html>+8613499990000 482913");
                case GARBAGE_IN_ERROR -> json(502, "<html>+8613499990000 482913");
                case XML_IN_ERROR -> text(400, "text/xml;charset=utf-8", "<Error><Code>13499990000</Code></Error>");
                case NOTHING_SAID -> json(200, "{}");
                case EMPTY -> json(200, "");
                case A_LIST -> json(200, "[1]");
                case HUNG_UP -> hangingUp();
            };
        }

        private static StubResponse error(int status, String code) {
            return json(status, "{\"Code\":\"%s\",\"code\":20000,\"status\":%d}".formatted(code, status));
        }
    }

    @Test
    void an_accepted_message_is_sent_once() {
        assertThat(send(patient())).isEqualTo(Delivery.ACCEPTED);
        assertThat(stub().messages()).hasSize(1);
        withoutPersonalData(capturedLogs.text());
    }

    @Test
    void a_pooled_connection_is_reused() {
        var sender = patient();
        send(sender);
        send(sender);

        assertThat(stub().clientPorts())
                .hasSize(2)
                .containsOnly(stub().clientPorts().getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void an_outage_is_reported_without_retry(Outage outage) {
        stub().answer(outage.of(stub()));

        unavailable(patient());

        assertThat(stub().messages()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_outage_on_a_pooled_connection_is_not_retried(Outage outage) {
        var sender = patient();
        send(sender);
        stub().answer(outage.of(stub()));

        unavailable(sender);

        assertThat(stub().messages()).hasSize(2);
        assertThat(stub().clientPorts().getLast())
                .isEqualTo(stub().clientPorts().getFirst());
    }

    @Test
    void a_provider_without_a_response_times_out_without_retry() {
        send(patient());
        stub().answer(stub().hanging());

        leftInTime();
    }

    @Test
    void a_response_that_never_ends_times_out_without_retry() {
        send(patient());
        stub().answer(stub().trickling());

        leftInTime();
    }

    @Test
    void the_read_timeout_is_passed_to_the_library() {
        send(patient());
        stub().answer(stub().hanging());

        assertThat(unavailable(patient(settings(stub().endpoint(), IMPATIENCE, 2)))
                        .getCause())
                .hasMessageContaining("SocketTimeoutException");
    }

    @Test
    void concurrent_messages_are_not_mixed_up() {
        var codes = IntStream.range(100_000, 100_020).mapToObj(String::valueOf).toList();
        var sender = sender(settings(stub().endpoint(), USUAL, 20), new BoundedCalls(SMS_PROVIDER, 20, PATIENCE));

        var deliveries = codes.parallelStream().map(code -> sender.send(PHONE, new SmsCode(code)));

        assertThat(deliveries).hasSize(20).containsOnly(Delivery.ACCEPTED);
        assertThat(codes)
                .allSatisfy(code -> assertThat(stub().messages())
                        .filteredOn(message -> message.toString().contains(code))
                        .hasSize(1));
    }

    @Test
    void an_unreachable_provider_is_an_outage() {
        var address = stub().endpoint();
        stub().close();

        unavailable(patient(settings(address, USUAL, 2)));
    }

    @Test
    void a_message_over_the_limit_is_rejected_without_a_request() throws InterruptedException {
        send(patient());
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        stub().answer(exchange -> {
            asked.countDown();
            goOn.await();
            stub().accepting().to(exchange);
        });
        var sender = new SmsConfiguration().smsSender(settings(stub().endpoint(), USUAL, 1));
        var first = Thread.ofVirtual().start(() -> send(sender));
        asked.await();

        assertThat(unavailable(sender, CAPACITY)).hasRootCauseMessage("the limit of concurrent calls is reached");

        goOn.countDown();
        first.join();
        assertThat(stub().messages()).hasSize(2);
        assertThat(send(sender)).isEqualTo(Delivery.ACCEPTED);
    }

    final SmsSender patient() {
        return patient(settings(stub().endpoint(), USUAL, 2));
    }

    final SmsSender patient(SmsSettings settings) {
        return sender(settings, new BoundedCalls(SMS_PROVIDER, 2, PATIENCE));
    }

    static Delivery send(SmsSender sender) {
        return sender.send(PHONE, CODE);
    }

    /** Asserts a rejection that is logged once without personal data. */
    final void rejected(SmsSender sender, String... said) {
        assertThat(send(sender)).isEqualTo(Delivery.REJECTED);
        assertThat(capturedLogs.lines())
                .singleElement()
                .asString()
                .startsWith("WARN")
                .contains(said);
        withoutPersonalData(capturedLogs.text());
    }

    /** Asserts an outage whose causes and log contain no personal data. */
    final DependencyUnavailableException unavailable(SmsSender sender) {
        return unavailable(sender, SMS_PROVIDER);
    }

    private DependencyUnavailableException unavailable(SmsSender sender, Dependency dependency) {
        var e = catchThrowableOfType(DependencyUnavailableException.class, () -> send(sender));
        assertThat(e).isNotNull();
        assertThat(e.dependency()).isEqualTo(dependency);
        assertThat(e.getCause()).isNotNull();
        withoutPersonalData(capturedLogs.text());
        var told = new StringWriter();
        e.printStackTrace(new PrintWriter(told));
        withoutPersonalData(told.toString());
        return e;
    }

    private void leftInTime() {
        var sender = new SmsConfiguration().smsSender(settings(stub().endpoint(), IMPATIENCE, 2));
        var begin = System.nanoTime();

        unavailable(sender);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(100), PATIENCE);
        // On a busy machine the timeout may pass before the request arrives.
        assertThat(stub().messages()).hasSizeLessThanOrEqualTo(2);
    }

    private static AbstractStringAssert<?> withoutPersonalData(String text) {
        return assertThat(text)
                .doesNotContain("13499990000", CODE.digits(), AliyunStub.SECRET, TwilioStub.TOKEN)
                .doesNotContainIgnoringCase("authorization", "signature=");
    }
}

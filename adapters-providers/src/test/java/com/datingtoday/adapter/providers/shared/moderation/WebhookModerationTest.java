package com.datingtoday.adapter.providers.shared.moderation;

import static com.datingtoday.adapter.providers.shared.ProviderStub.hangingUp;
import static com.datingtoday.adapter.providers.shared.ProviderStub.json;
import static com.datingtoday.adapter.providers.shared.ProviderStub.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.adapter.providers.shared.ProviderStub.StubResponse;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.Moderation.Content;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.application.shared.ModerationContract;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.domain.shared.Sensitive;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class WebhookModerationTest implements ModerationContract {

    private static final Content TEXT = new Content.Text("nickname", new Sensitive<>("小明 \"13499990000\""));
    /** The first call loads the library, which can exceed the production timeout on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    private final ModerationStub stub = new ModerationStub(BAD_WORD);
    private final WebhookModeration moderation = moderation(PATIENCE, 30);

    @Override
    public Moderation moderation() {
        return moderation;
    }

    @AfterEach
    void close() {
        moderation.close();
        stub.close();
    }

    enum Outage {
        ERROR,
        NOT_FOUND,
        CREATED,
        NOTHING,
        ELSEWHERE,
        SEE_OTHER,
        GARBAGE,
        EMPTY,
        NO_VERDICT,
        NULL_VERDICT,
        ANOTHER_VERDICT,
        UPPER_CASE,
        A_LIST,
        A_NULL,
        MORE_BEHIND_IT,
        CUT,
        HUGE,
        HUNG_UP;

        StubResponse of(ModerationStub stub) {
            return switch (this) {
                case ERROR -> json(500, "{\"verdict\":\"visible\"}");
                case NOT_FOUND -> json(404, "{\"verdict\":\"visible\"}");
                case CREATED -> json(201, "{\"verdict\":\"visible\"}");
                case NOTHING -> json(204, "");
                case ELSEWHERE -> with("Location", stub.endpoint() + "/elsewhere", json(307, ""));
                case SEE_OTHER -> with("Location", stub.endpoint() + "/elsewhere", json(303, ""));
                case GARBAGE -> json(200, "<html>13499990000");
                case EMPTY -> json(200, "");
                case NO_VERDICT -> json(200, "{}");
                case NULL_VERDICT -> json(200, "{\"verdict\":null}");
                case ANOTHER_VERDICT -> json(200, "{\"verdict\":\"13499990000\"}");
                case UPPER_CASE -> json(200, "{\"verdict\":\"VISIBLE\"}");
                case A_LIST -> json(200, "[{\"verdict\":\"visible\"}]");
                case A_NULL -> json(200, "null");
                case MORE_BEHIND_IT -> json(200, "{\"verdict\":\"visible\"}{\"verdict\":\"refused\"}");
                case CUT -> json(200, "{\"verdict\":\"visible\"");
                case HUGE -> json(200, "{\"verdict\":\"visible\"%s}".formatted(" ".repeat(1_000_000)));
                case HUNG_UP -> hangingUp();
            };
        }
    }

    @ParameterizedTest
    @CsvSource({"visible, VISIBLE", "pending, PENDING", "refused, REFUSED"})
    void the_verdict_of_the_webhook_is_returned(String said, Verdict verdict) {
        stub.answer(json(200, "{\"verdict\": \"%s\", \"because\": [1]}".formatted(said)));

        assertThat(moderation.moderate("case", TEXT)).isEqualTo(verdict);
    }

    @Test
    void a_text_is_sent_with_its_case_and_field() {
        moderation.moderate("user.7.nickname.1", TEXT);

        assertThat(stub.messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .containsEntry("case_id", "user.7.nickname.1")
                        .containsEntry("field", "nickname")
                        .containsEntry("kind", "text")
                        .containsEntry("text", "小明 \"13499990000\"")
                        .hasSize(4));
    }

    @Test
    void a_picture_is_sent_in_base64() {
        var jpeg = new byte[200_000];
        jpeg[0] = (byte) 0xFF;

        moderation.moderate("photo.1", new Content.Picture("photo", jpeg));

        assertThat(stub.messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .containsEntry("case_id", "photo.1")
                        .containsEntry("field", "photo")
                        .containsEntry("kind", "picture")
                        .containsEntry("picture", Base64.getEncoder().encodeToString(jpeg))
                        .hasSize(4));
    }

    @ParameterizedTest
    @EnumSource
    void a_response_without_a_verdict_is_an_outage_without_retry(Outage outage) {
        stub.answer(outage.of(stub));

        unavailable(moderation);

        assertThat(stub.messages()).hasSize(1);
    }

    @Test
    void a_webhook_without_a_response_times_out() {
        inTime(stub.hanging());
    }

    @Test
    void a_response_that_never_ends_times_out() {
        inTime(stub.trickling());
    }

    @Test
    void an_unreachable_webhook_is_an_outage() {
        stub.close();

        unavailable(moderation);
    }

    @Test
    void a_case_over_the_limit_is_rejected_without_a_request() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        stub.answer(exchange -> {
            asked.countDown();
            goOn.await();
            stub.accepting().to(exchange);
        });
        try (var narrow = moderation(PATIENCE, 1)) {
            var first = Thread.ofVirtual().start(() -> narrow.moderate("first", TEXT));
            asked.await();

            assertThat(catchThrowableOfType(DependencyUnavailableException.class, () -> narrow.moderate("second", TEXT))
                            .dependency())
                    .isEqualTo(Dependency.CAPACITY);

            goOn.countDown();
            first.join();
        }
        assertThat(stub.messages()).hasSize(1);
    }

    @Test
    void the_content_of_a_case_is_not_logged() {
        moderation.moderate("case", TEXT);

        assertThat(capturedLogs.lines()).isEmpty();
    }

    private void inTime(StubResponse stubResponse) {
        moderation.moderate("warm", TEXT);
        stub.answer(stubResponse);
        try (var impatient = moderation(IMPATIENCE, 1)) {
            var begin = System.nanoTime();
            unavailable(impatient);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
        }
    }

    private WebhookModeration moderation(Duration limit, int most) {
        var step = limit.dividedBy(2);
        var settings = new ModerationSettings.Webhook(
                stub.endpoint() + "/cases", new Sensitive<>(ModerationStub.SECRET), most, step, step);
        return new WebhookModeration(settings, new TestClock(ModerationStub.NOW));
    }

    /** Asserts an outage whose causes and log contain neither the case nor the secret. */
    private void unavailable(Moderation asked) {
        var e = catchThrowableOfType(DependencyUnavailableException.class, () -> asked.moderate("case", TEXT));
        assertThat(e).isNotNull();
        assertThat(e.dependency()).isEqualTo(Dependency.MODERATION);
        var told = new StringWriter();
        e.printStackTrace(new PrintWriter(told));
        assertThat(told + capturedLogs.text()).doesNotContain("13499990000", "小明", ModerationStub.SECRET);
    }
}

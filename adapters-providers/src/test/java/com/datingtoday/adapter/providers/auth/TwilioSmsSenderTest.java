package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.SmsSettings.Twilio;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioSmsSenderTest extends SmsProviderContract {

    private final TwilioStub stub = new TwilioStub();

    @Override
    ProviderStub stub() {
        return stub;
    }

    @Override
    SmsSettings settings(String endpoint, Duration limit, int most) {
        return settings(endpoint, limit, most, TwilioStub.TOKEN, "+15557122661", null);
    }

    @Override
    SmsSender sender(SmsSettings settings, BoundedCalls calls) {
        return new TwilioSmsSender(settings, Objects.requireNonNull(settings.twilio()), calls);
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_message_has_sender_receiver_and_code() {
        send(patient());

        assertThat(stub.messages().getFirst())
                .containsEntry("To", "+8613499990000")
                .containsEntry("From", "+15557122661")
                .containsEntry("Body", "482913 is your code & 验证码")
                .hasSize(3);
    }

    @Test
    void a_messaging_service_replaces_the_sender_number() {
        send(patient(settings(stub.endpoint(), USUAL, 1, TwilioStub.TOKEN, null, "MG0123")));

        assertThat(stub.messages().getFirst())
                .containsEntry("MessagingServiceSid", "MG0123")
                .doesNotContainKey("From");
    }

    @ParameterizedTest
    @CsvSource({"400, 21211", "400, 21610", "400, 21614", "403, 21408", "404, 20404"})
    void a_business_error_is_a_rejection(int status, int code) {
        stub.answer(TwilioStub.error(status, code));

        rejected(patient(), "code=" + code);

        assertThat(stub.messages()).hasSize(1);
    }

    @Test
    void a_message_with_status_failed_is_a_rejection() {
        stub.answer(TwilioStub.message("failed", "30004"));

        rejected(patient(), "code=30004");
    }

    @ParameterizedTest
    @CsvSource({"429, 20429", "500, 20500", "503, 20503"})
    void a_provider_error_is_an_outage(int status, int code) {
        stub.answer(TwilioStub.error(status, code));

        assertThat(unavailable(patient()))
                .hasRootCauseMessage("Twilio answered status %d, code %d".formatted(status, code));
        assertThat(stub.messages()).hasSize(1);
    }

    @Test
    void the_provider_rejects_a_wrong_token() {
        rejected(patient(settings(stub.endpoint(), USUAL, 1, "another-token", "+15557122661", null)), "code=20003");
    }

    private static SmsSettings settings(
            String endpoint, Duration limit, int most, String token, @Nullable String from, @Nullable String service) {
        var twilio = new Twilio(
                TwilioStub.ACCOUNT,
                new Sensitive<>(token),
                from,
                service,
                Twilio.CODE + " is your code & 验证码",
                endpoint);
        var step = limit.dividedBy(2);
        return new SmsSettings(SmsSettings.Provider.TWILIO, most, step, step, null, twilio);
    }
}

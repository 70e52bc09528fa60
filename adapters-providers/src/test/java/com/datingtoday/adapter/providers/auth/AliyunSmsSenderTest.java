package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.SmsSettings.Aliyun;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunSmsSenderTest extends SmsProviderContract {

    private final AliyunStub stub = new AliyunStub();

    @Override
    ProviderStub stub() {
        return stub;
    }

    @Override
    SmsSettings settings(String endpoint, Duration limit, int most) {
        return settings(endpoint, limit, most, AliyunStub.SECRET, "SMS_GLOBAL");
    }

    @Override
    SmsSender sender(SmsSettings settings, BoundedCalls calls) {
        return new AliyunSmsSender(settings, Objects.requireNonNull(settings.aliyun()), calls);
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_message_has_signature_template_and_code() {
        send(patient());

        assertThat(stub.messages().getFirst())
                .containsEntry("PhoneNumbers", "13499990000")
                .containsEntry("SignName", "约会 & co")
                .containsEntry("TemplateCode", "SMS_MAINLAND")
                .containsEntry("TemplateParam", "{\"code\":\"482913\"}")
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "+85251234567, 85251234567, SMS_GLOBAL",
        "+16502530000, 16502530000, SMS_GLOBAL",
        "+8618922986865, 18922986865, SMS_MAINLAND"
    })
    void a_number_has_the_format_of_its_country(String phone, String written, String template) {
        patient().send(new PhoneNumber(phone), CODE);

        assertThat(stub.messages().getFirst())
                .containsEntry("PhoneNumbers", written)
                .containsEntry("TemplateCode", template);
    }

    @Test
    void the_mainland_template_is_the_default_for_other_countries() {
        patient(settings(stub.endpoint(), USUAL, 1, AliyunStub.SECRET, null))
                .send(new PhoneNumber("+85251234567"), CODE);

        assertThat(stub.messages().getFirst()).containsEntry("TemplateCode", "SMS_MAINLAND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isv.BUSINESS_LIMIT_CONTROL",
                "isv.MOBILE_NUMBER_ILLEGAL",
                "isv.OUT_OF_SERVICE",
                "isv.DAY_LIMIT_CONTROL",
                "isp.RAM_PERMISSION_DENY"
            })
    void a_business_error_is_a_rejection(String code) {
        stub.answer(AliyunStub.code(200, code));

        rejected(patient(), code, "D9CB3933-9FE3-4870-BA8E-2BEE91B69D23");

        assertThat(stub.messages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"400, isv.SMS_SIGNATURE_ILLEGAL", "400, MissingSignName", "403, NoPermission"})
    void a_business_error_with_a_client_error_status_is_a_rejection(int status, String code) {
        stub.answer(AliyunStub.code(status, code));

        rejected(patient(), code, "D9CB3933-9FE3-4870-BA8E-2BEE91B69D23");
    }

    @ParameterizedTest
    @CsvSource({
        "200, isp.SYSTEM_ERROR",
        "200, isp.UNKNOWN_ERR_CODE",
        "400, Throttling.User",
        "503, Throttling",
        "503, ServiceUnavailable",
        "500, InternalError"
    })
    void a_provider_error_is_an_outage(int status, String code) {
        stub.answer(AliyunStub.code(status, code));

        assertThat(unavailable(patient()))
                .hasRootCauseMessage("Aliyun answered status %d, code %s".formatted(status, code));
        assertThat(stub.messages()).hasSize(1);
    }

    @Test
    void a_malformed_error_code_is_not_logged() {
        stub.answer(AliyunStub.code(400, "phone 13499990000, code 482913"));

        rejected(patient(), "code=none");
    }

    @Test
    void the_provider_rejects_a_wrong_secret() {
        rejected(patient(settings(stub.endpoint(), USUAL, 1, "another-secret", null)), "SignatureDoesNotMatch");
    }

    private static SmsSettings settings(
            String endpoint, Duration limit, int most, String secret, @Nullable String international) {
        var aliyun = new Aliyun(
                AliyunStub.KEY_ID,
                new Sensitive<>(secret),
                "cn-hangzhou",
                endpoint,
                "约会 & co",
                "SMS_MAINLAND",
                international);
        var step = limit.dividedBy(2);
        return new SmsSettings(SmsSettings.Provider.ALIYUN, most, step, step, aliyun, null);
    }
}

package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SMS codes for pasted numbers and for numbers of other regions, with the regions of production. */
class PhoneRegionIT {

    static final String SEND = "/api/auth/sendsms";

    static TestInstance testInstance;

    @BeforeAll
    static void start() {
        testInstance = TestInstance.start(
                "--datingtoday.phone.regions=CN,AT", "--datingtoday.login.sms-limits.per-region.hour=2");
    }

    @AfterAll
    static void stop() {
        testInstance.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202d%s\u202c", "%s\n", "\u2068\u00a0%s\u2069"})
    void a_pasted_number_logs_in_and_is_returned_as_sent(String form) {
        var phone = form.formatted(RawHttpClient.phone());
        var client = testInstance.scheme1();

        var sent = client.post(SEND, Map.of("phone", phone));

        assertThat(sent.code()).as(sent.body()).isZero();
        assertThat(sent.data("phone")).isEqualTo(phone);
        assertThat(client.post("/api/auth/login", Map.of("phone", phone, "code", sent.data("code")))
                        .data("token"))
                .matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+53 5123 4567",
                "+252 61 234 5678",
                "+994 40 123 45 67",
                "+371 21 234 567",
                "+62 812 345 678",
                "+383 43 201 234",
                "+225 01 23 45 6789",
                "+881 6 1234 5678"
            })
    void no_code_is_sent_to_another_region(String phone) {
        var apiReply = testInstance.scheme1().post(SEND, Map.of("phone", phone));

        assertThat(apiReply.status()).isEqualTo(400);
        assertThat(apiReply.code()).isEqualTo(300);
        assertThat(apiReply.msg()).as(apiReply.body()).contains("region");
    }

    @Test
    void a_region_has_a_budget_and_does_not_use_that_of_the_default_region() {
        var client = testInstance.scheme1();
        assertThat(client.post(SEND, Map.of("phone", "+43 664 1234561")).code()).isZero();
        assertThat(client.post(SEND, Map.of("phone", "+43 664 1234562")).code()).isZero();

        assertThat(client.post(SEND, Map.of("phone", "+43 664 1234563")).code()).isEqualTo(1101);
        assertThat(client.post(SEND, Map.of("phone", RawHttpClient.phone())).code())
                .isZero();
        assertThat(testInstance
                        .meters()
                        .get("datingtoday.sms.codes")
                        .tags("region", "AT", "state", "sent")
                        .counter()
                        .count())
                .isEqualTo(2);
    }
}

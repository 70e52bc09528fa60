package com.datingtoday.bootstrap.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Health, metrics and logs for operators. */
@ExtendWith(OutputCaptureExtension.class)
class OperationsIT {

    final TestInstance testInstance = TestInstance.one();

    @Test
    void health_is_on_the_service_port_and_details_are_on_the_management_port() {
        assertThat(testInstance.wire().get("/livez").status()).isEqualTo(200);
        assertThat(testInstance.wire().get("/readyz").status()).isEqualTo(200);
        assertThat(testInstance.wire().get("/actuator/prometheus").status()).isEqualTo(404);

        var readiness = testInstance.management().get("/actuator/health/readiness");
        assertThat(readiness.json().path("components").propertyNames()).contains("db", "redis");
    }

    @Test
    void requests_are_measured_by_route_and_code_and_rejections_by_reason() {
        testInstance.scheme2().logIn(RawHttpClient.phone());
        testInstance.scheme1().post("/api/auth/login", Map.of("phone", RawHttpClient.phone(), "code", "0000"));
        testInstance.wire().get("/api/auth/login");

        var metrics = testInstance.management().get("/actuator/prometheus").body();

        assertThat(metrics)
                .containsPattern("http_server_requests_seconds_count\\{code=\"0\".*uri=\"/api/auth/login\"")
                .containsPattern("http_server_requests_seconds_count\\{code=\"503\".*uri=\"/api/auth/login\"")
                .containsPattern("datingtoday_refusals_total\\{.*reason=\"WrongCode\"")
                .containsPattern("datingtoday_refusals_total\\{.*reason=\"Missing\"")
                .contains("redis_roundtrip_seconds_count", "sql_statement_seconds_count", "hikaricp_connections");
    }

    @Test
    void a_response_has_a_request_id_and_must_not_be_cached() {
        var headers = testInstance.wire().get("/api/auth/login").headers();

        assertThat(headers.firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void no_personal_data_is_logged(CapturedOutput output) {
        var phone = RawHttpClient.phone();
        var sent = testInstance.scheme2().post("/api/auth/sendsms", Map.of("phone", phone));
        var login = testInstance.scheme2().post("/api/auth/login", Map.of("phone", phone, "code", sent.data("code")));
        testInstance.scheme1().post("/api/auth/login", Map.of("phone", phone, "code", "9182736"));
        testInstance.scheme2().as(login).post("/api/auth/logout");

        assertThat(output.getAll())
                .as("the development sender logs the code")
                .contains("*")
                .doesNotContain(phone.substring(4), sent.data("code"), "9182736", login.data("token"))
                .doesNotContain(login.data("session_secret"), login.data("session_id"));
    }

    @Test
    void the_client_chooses_the_language() {
        var apiReply = testInstance
                .wire()
                .send(testInstance
                        .wire()
                        .request("/api/auth/login")
                        .header("Accept-Language", "zh-CN")
                        .POST(BodyPublishers.noBody()));

        assertThat(apiReply.msg()).startsWith("请求未签名");
    }

    @Test
    void a_browser_with_an_unlisted_origin_gets_no_cors_permission() {
        var apiReply = testInstance
                .wire()
                .send(testInstance
                        .wire()
                        .request("/api/auth/login")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(apiReply.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_browser_with_a_listed_origin_may_send_signed_requests() {
        var open = TestInstance.start("--datingtoday.http.cors-origins=https://app.example.com");
        try {
            var apiReply = open.wire()
                    .send(open.wire()
                            .request("/api/auth/login")
                            .header("Origin", "https://app.example.com")
                            .header("Access-Control-Request-Method", "POST")
                            .header("Access-Control-Request-Headers", "signature,signature-input,content-digest")
                            .method("OPTIONS", BodyPublishers.noBody()));

            assertThat(apiReply.status()).isEqualTo(200);
            assertThat(apiReply.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://app.example.com");
            assertThat(apiReply.headers()
                            .firstValue("Access-Control-Allow-Headers")
                            .orElse(""))
                    .contains("signature-input");
        } finally {
            open.close();
        }
    }
}

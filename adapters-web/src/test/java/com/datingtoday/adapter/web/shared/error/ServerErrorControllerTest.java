package com.datingtoday.adapter.web.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.WebSlice;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ServerErrorControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_rejected_request_is_malformed() {
        var result = error(400);

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(300);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith("The HTTP request is malformed.");
    }

    @Test
    void an_unknown_path_is_not_found() {
        var unknownPath = "{\"code\":404,\"msg\":\"no such path.\",\"data\":{\"reason\":\"PATH_UNKNOWN\"}}";

        assertThat(error(404)).hasStatus(404).bodyText().isEqualTo(unknownPath);
        assertThat(mvc.get().uri("/error").exchange()).hasStatus(404).bodyText().isEqualTo(unknownPath);
    }

    @Test
    void a_failure_of_the_server_returns_only_the_request_id() {
        var result = error(503);

        assertThat(result).hasStatus(500);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(1999);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.data")
                .asMap()
                .containsOnly(
                        Map.entry("reason", "INTERNAL"),
                        Map.entry("request_id", result.getResponse().getHeader("X-Request-Id")));
    }

    private MvcTestResult error(int status) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .exchange();
    }
}

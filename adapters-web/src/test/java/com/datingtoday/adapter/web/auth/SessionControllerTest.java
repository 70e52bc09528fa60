package com.datingtoday.adapter.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.auth.session.ListSessions;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class SessionControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListSessions listSessions;

    @Test
    void a_session_has_its_device_and_times_and_the_signing_one_is_current() {
        var other = new SessionId(AuthenticatedSlice.ANNA, "1".repeat(32));
        given(listSessions.list(any())).willReturn(List.of(session(other), session(AuthenticatedSlice.SESSION)));

        var times = "\"device\":\"Phone/1\",\"create_time\":\"2026-03-01T12:00:00.000Z\","
                + "\"expired_time\":\"2026-03-08T12:00:00.000Z\"";
        assertThat(calls().get("/api/auth/sessions"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{" + times + ",\"current\":false},{"
                        + times + ",\"current\":true}]}}");

        var query = ArgumentCaptor.forClass(ListSessions.Query.class);
        verify(listSessions).list(query.capture());
        assertThat(query.getValue().login().session().id()).isEqualTo(AuthenticatedSlice.SESSION);
    }

    @Test
    void a_call_without_parameters_rejects_a_parameter() {
        var result = calls().get("/api/auth/sessions?limit=1");

        assertThat(result).hasStatus(400);
        assertThat(result)
                .bodyText()
                .isEqualTo(
                        "{\"code\":300,\"msg\":\"limit is not a parameter of this call. Remove it.\",\"data\":{\"reason\":\"PARAMETER_UNKNOWN\",\"field\":\"limit\"}}");
        verifyNoInteractions(listSessions);
    }

    private static AuthSession.Live session(SessionId id) {
        return new AuthSession.Live(
                id,
                new AppId("an-app"),
                SigningScheme.MESSAGE_SIGNATURE,
                new SessionKeys(new TokenHash("0".repeat(64)), List.of(), null),
                "Phone/1",
                WebSlice.NOON,
                WebSlice.NOON.plus(Duration.ofDays(7)));
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}

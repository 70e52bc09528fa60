package com.datingtoday.adapter.web.auth;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class AuthControllerTest {

    static final Instant EXPIRED_TIME = WebSlice.NOON.plus(Duration.ofDays(7));
    static final String TOKEN = "c".repeat(32);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    SendSmsCode sendSmsCode;

    @Autowired
    LogIn logIn;

    @Autowired
    RefreshSession refreshSession;

    @Autowired
    LogOut logOut;

    @Test
    void an_sms_code_is_sent_and_the_quota_is_in_the_headers() {
        given(sendSmsCode.send(new SendSmsCode.Command(new Sensitive<>("134 99"), new Sensitive<>("127.0.0.1"))))
                .willReturn(new SendSmsCode.Sent(new Sensitive<>("134 99"), null, new Quota(5, 4, WebSlice.NOON)));

        var result = calls().send(HttpMethod.POST, "/api/auth/sendsms", "phone=134%2099");

        assertThat(result)
                .hasStatusOk()
                .hasHeader("X-RateLimit-Limit", "5")
                .hasHeader("X-RateLimit-Remaining", "4")
                .hasHeader("X-RateLimit-Reset", "2026-03-01T12:00:00.000Z");
        assertThat(result).bodyText().isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"phone\":\"134 99\"}}");
    }

    @Test
    void the_sms_code_is_returned_only_if_the_sender_shows_it() {
        given(sendSmsCode.send(any()))
                .willReturn(new SendSmsCode.Sent(
                        new Sensitive<>("134"), new SmsCode("123456"), new Quota(5, 4, WebSlice.NOON)));

        assertThat(calls().send(HttpMethod.POST, "/api/auth/sendsms", "phone=134"))
                .bodyText()
                .contains("\"data\":{\"phone\":\"134\",\"code\":\"123456\"}");
    }

    @Test
    void a_login_returns_the_session_and_cleans_the_device() {
        given(logIn.logIn(any()))
                .willReturn(new LogIn.Granted(
                        AuthenticatedSlice.ANNA,
                        new Sensitive<>(TOKEN),
                        EXPIRED_TIME,
                        new LogIn.SessionCredentials("a-key", new Secret("a-secret"))));

        assertThat(login("Téléphone/1" + "x".repeat(200)))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"token\":\"" + TOKEN
                        + "\",\"expire_time\":\"2026-03-08 12:00:00\",\"user_id\":100001,"
                        + "\"session_id\":\"a-key\",\"session_secret\":\"a-secret\"}}");

        var command = ArgumentCaptor.forClass(LogIn.Command.class);
        verify(logIn).logIn(command.capture());
        assertThat(command.getValue().phone().value()).isEqualTo("134");
        assertThat(command.getValue().code().value()).isEqualTo("123456");
        assertThat(command.getValue().device()).startsWith("T?l?phone/1x").hasSize(128);
    }

    @Test
    void a_wrong_code_is_an_error() {
        given(logIn.logIn(any())).willThrow(new DomainException(new AuthError.WrongCode()));

        var result = login("Phone/1");

        assertThat(result).hasStatus(401);
        assertThat(result)
                .bodyText()
                .isEqualTo(
                        "{\"code\":503,\"msg\":\"sms code error.\",\"data\":{\"reason\":\"SMS_CODE_INVALID\",\"field\":\"code\"}}");
    }

    @Test
    void a_refresh_returns_a_new_token_without_credentials() {
        given(refreshSession.refresh(any()))
                .willReturn(
                        new RefreshSession.Refreshed(AuthenticatedSlice.ANNA, new Sensitive<>(TOKEN), EXPIRED_TIME));

        assertThat(calls().bare(HttpMethod.POST, "/api/auth/refresh"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"token\":\"" + TOKEN
                        + "\",\"expire_time\":\"2026-03-08 12:00:00\",\"user_id\":100001}}");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "all=false, false", "all=true, true"})
    void a_logout_ends_one_session_or_all(String form, boolean all) {
        assertThat(calls().send(HttpMethod.POST, "/api/auth/logout", form))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        var command = ArgumentCaptor.forClass(LogOut.Command.class);
        verify(logOut).logOut(command.capture());
        assertThat(command.getValue().all()).isEqualTo(all);
        assertThat(command.getValue().login().session().id()).isEqualTo(AuthenticatedSlice.SESSION);
    }

    @Test
    void an_invalid_parameter_is_named() {
        assertRejected(calls().send(HttpMethod.POST, "/api/auth/login", "phone=134"), "code");
        assertRejected(calls().send(HttpMethod.POST, "/api/auth/logout", "all=perhaps"), "all");

        verifyNoInteractions(logIn, logOut);
    }

    private MvcTestResult login(String device) {
        return mvc.post()
                .uri("/api/auth/login")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Content-Length", "1")
                .header("User-Agent", device)
                .content("appkey=an-app&phone=134&code=123456")
                .exchange();
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}

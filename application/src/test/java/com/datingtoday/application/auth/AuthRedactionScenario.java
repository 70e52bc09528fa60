package com.datingtoday.application.auth;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.application.auth.AuthFixture.SECRET;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.auth.signing.ParameterSignature;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.SignatureBytes;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of a value contains no phone number, address, code, token or secret. */
class AuthRedactionScenario {

    final AuthFixture authFixture = new AuthFixture();

    @Test
    void the_text_of_a_code_request_and_its_result_omits_phone_address_and_code() {
        var sent = new SendSmsCode.Sent(new Sensitive<>(PHONE), new SmsCode("123456"), new Quota(1, 0, NOON));
        var pendingCode = new SmsCodes.PendingCode(
                "a",
                new Sensitive<>("1.phone"),
                new Sensitive<>("1.code"),
                new Sensitive<>("192.0.2.1"),
                new Sensitive<>("+861349999"),
                "CN",
                Duration.ofMinutes(5));

        assertThat(new SendSmsCode.Command(new Sensitive<>(PHONE), new Sensitive<>("192.0.2.1")).toString())
                .doesNotContain("9999", "192.0.2.1");
        assertThat(sent.toString()).doesNotContain("9999", "123456");
        assertThat(pendingCode.toString()).doesNotContain("9999", "192.0.2.1", "1.code", "1.phone");
    }

    @Test
    void the_text_of_an_app_key_omits_its_secrets() {
        var rotated = APP.rotate(new Secret("fresh secret"), Duration.ofDays(1), NOON);

        assertThat(rotated.toString()).doesNotContain(SECRET, "fresh secret");
    }

    @Test
    void the_text_of_a_login_command_omits_phone_and_code() {
        assertThat(authFixture.login(PHONE, "123456", PARAMETERS_MD5).toString())
                .doesNotContain("9999", "123456");
    }

    @Test
    void the_text_of_a_granted_login_omits_token_and_secret() {
        var granted = authFixture.loggedIn(MESSAGE_SIGNATURE);
        var signing = requireNonNull(granted.signing());
        var secret = signing.secret().value();
        var active = authFixture.activeLogin(granted);

        assertThat(granted.toString()).doesNotContain(granted.token().value(), secret);
        assertThat(signing.toString()).doesNotContain(secret);
        assertThat(active.toString()).doesNotContain(granted.token().value(), secret);
        assertThat(authFixture
                        .authenticate(authFixture.signed(signing.sessionId(), secret))
                        .toString())
                .doesNotContain(granted.token().value(), secret, SECRET);
    }

    @Test
    void the_text_of_a_refreshed_session_omits_the_token() {
        var active = authFixture.activeLogin(authFixture.loggedIn(PARAMETERS_MD5));
        var refreshed = authFixture.refreshSession().refresh(new RefreshSession.Command(active));

        assertThat(refreshed.toString()).doesNotContain(refreshed.token().value());
        assertThat(active.toString())
                .doesNotContain(requireNonNull(active.presentedToken()).hex());
    }

    @Test
    void the_text_of_a_signed_request_omits_its_content() {
        var token = authFixture.loggedIn(PARAMETERS_MD5).token().value();
        var request = authFixture.signed(Map.of("phone", "13499990000", "token", token));
        var sign = requireNonNull(request.parameters().value().get("sign"));
        var base = "\"@query\": ?phone=13499990000";
        var signature = new SignatureBytes(AuthFixture.hmac(SECRET, base));

        assertThat(request.toString()).doesNotContain("9999", token, sign);
        assertThat(ParameterSignature.parse(request.parameters().value()).toString())
                .doesNotContain("9999", token, sign);
        assertThat(ParameterSignature.parse(request.parameters().value())
                        .signedTexts()
                        .toString())
                .doesNotContain("9999", token);
        assertThat(new ByMessageSignature("test-app", 0, null, "nonce", new Sensitive<>(base), signature).toString())
                .doesNotContain("9999");
    }
}

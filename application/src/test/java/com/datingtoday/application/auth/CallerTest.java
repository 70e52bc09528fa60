package com.datingtoday.application.auth;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.AuthError;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void a_call_that_requires_login_rejects_absent_and_ended_logins() {
        var authFixture = new AuthFixture();
        var active = authFixture.activeLogin(authFixture.loggedIn(PARAMETERS_MD5));

        assertThat(new Caller(APP, PARAMETERS_MD5, active).requireLogin()).isEqualTo(active);
        for (var login : List.of(new Caller.Login.None(), new Caller.Login.Ended())) {
            assertThat(refusal(() -> new Caller(APP, PARAMETERS_MD5, login).requireLogin()))
                    .isEqualTo(new AuthError.NotLoggedIn());
        }
    }
}

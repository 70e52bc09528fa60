package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import org.junit.jupiter.api.Test;

/** Redis uses up a code, but its reply is lost. */
class LostRedisReplyScenario {

    final AuthFixture authFixture = new AuthFixture();

    @Test
    void a_code_stays_valid_if_the_reply_to_its_verification_is_lost() {
        var codes = mock(SmsCodes.class, delegatesTo(authFixture.codes));
        doAnswer(call -> {
                    authFixture.codes.verify(
                            call.getArgument(0),
                            call.getArgument(1),
                            call.getArgument(2),
                            call.getArgument(3),
                            call.getArgument(4));
                    throw new DependencyUnavailableException(Dependency.REDIS, null);
                })
                .when(codes)
                .verify(anyString(), anyString(), any(), any(), any());
        var withLostReply = authFixture.logIn(authFixture.sessionIssuer(), codes);
        var login = authFixture.login(PHONE, authFixture.requestCode(PHONE), PARAMETERS_MD5);

        assertThatThrownBy(() -> withLostReply.logIn(login)).isInstanceOf(DependencyUnavailableException.class);

        assertThat(authFixture.logIn(authFixture.sessionIssuer()).logIn(login))
                .isInstanceOf(LogIn.Result.Granted.class);
    }
}

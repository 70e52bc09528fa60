package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.SECRET;
import static com.datingtoday.application.auth.AuthFixture.SIGNING;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.shared.UseCaseFactory;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An authenticated request finds its client app once and carries it in the caller. */
class AppKeyLookupScenario {

    private final AuthFixture authFixture = new AuthFixture();
    private final AppKeys apps = spy(authFixture.apps);

    @Test
    void a_request_of_scheme_1_finds_its_app_once() {
        assertThatAppIsFoundOnce(authFixture.signed(Map.of("phone", "1")));
    }

    @Test
    void a_request_signed_by_an_app_finds_it_once() {
        assertThatAppIsFoundOnce(authFixture.signed(APP.id().value(), SECRET));
    }

    @Test
    void a_request_signed_by_a_session_finds_its_app_once() {
        var signing =
                Objects.requireNonNull(authFixture.loggedIn(MESSAGE_SIGNATURE).signing());

        assertThatAppIsFoundOnce(
                authFixture.signed(signing.sessionId(), signing.secret().value()));
    }

    private void assertThatAppIsFoundOnce(SignedRequest request) {
        var authenticateRequest = UseCaseFactory.create(
                AuthenticateRequest.class,
                apps,
                new SessionLookup(authFixture.sessionIdCodec(), authFixture.cache, authFixture.sessions),
                authFixture.replayGuard,
                SIGNING,
                authFixture.clock);

        var caller = authenticateRequest.authenticate(
                new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5, MESSAGE_SIGNATURE), true));

        assertThat(caller.app()).isEqualTo(APP);
        verify(apps).find(APP.id());
        verifyNoMoreInteractions(apps);
    }
}

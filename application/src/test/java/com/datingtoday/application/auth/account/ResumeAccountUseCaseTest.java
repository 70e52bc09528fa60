package com.datingtoday.application.auth.account;

import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.login.LogIn.Granted;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.TestEventHandler;
import com.datingtoday.domain.auth.AccountSuspensionChanged;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeAccountUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final Granted granted = authFixture.loggedIn(PARAMETERS_MD5);
    final UserId user = granted.user();
    final Outbox outbox = mock(Outbox.class);

    private boolean resume() {
        var outboxEventPublisher = new OutboxEventPublisher(
                outbox,
                () -> List.of(new TestEventHandler<>(
                        "test",
                        AccountSuspensionChanged.class,
                        (about, _) -> new AccountSuspensionChanged(about),
                        _ -> {})),
                authFixture.clock);
        return new ResumeAccountUseCase(authFixture.auths, new ImmediateTransactions(), outboxEventPublisher)
                .resume(new ResumeAccount.Command(user));
    }

    private Granted logIn() {
        return authFixture
                .logIn(authFixture.sessionIssuer())
                .logIn(authFixture.login(PHONE, authFixture.requestCode(PHONE), PARAMETERS_MD5));
    }

    @Test
    void a_resumed_user_can_log_in_and_old_sessions_stay_ended() {
        authFixture.auths.suspend(user);
        authFixture.sessions.end(
                user, List.of(authFixture.activeLogin(granted).session().id()), NOON);
        authFixture.cache.clear();
        assertThat(refusal(this::logIn)).isEqualTo(new AuthError.AccountSuspended());

        assertThat(resume()).isTrue();

        assertThat(refusal(() -> authFixture.activeLogin(granted))).isEqualTo(new AuthError.NotLoggedIn());
        assertThat(logIn())
                .isInstanceOfSatisfying(
                        Granted.class, again -> assertThat(again.user()).isEqualTo(user));
    }

    @Test
    void a_resumption_publishes_an_event() {
        authFixture.auths.suspend(user);

        resume();

        verify(outbox).append(new AccountSuspensionChanged(user), List.of("test"), NOON);
    }

    @Test
    void an_account_that_is_not_suspended_is_not_resumed() {
        assertThat(resume()).isFalse();

        verifyNoInteractions(outbox);
    }
}

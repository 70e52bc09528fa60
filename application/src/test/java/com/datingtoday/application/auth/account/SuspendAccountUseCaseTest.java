package com.datingtoday.application.auth.account;

import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.login.LogIn.Granted;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.TestEventHandler;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.AccountSuspensionChanged;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SuspendAccountUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final Granted plain = authFixture.loggedIn(PARAMETERS_MD5);
    final Granted signing = authFixture.loggedIn(MESSAGE_SIGNATURE);
    final UserId user = plain.user();
    final Outbox outbox = mock(Outbox.class);
    final OutboxEventPublisher outboxEventPublisher = new OutboxEventPublisher(
            outbox,
            () -> List.of(new TestEventHandler<>(
                    "test",
                    AccountSuspensionChanged.class,
                    (about, _) -> new AccountSuspensionChanged(about),
                    _ -> {})),
            authFixture.clock);

    private boolean suspend(Transactions transactions, SessionCache cache) {
        return new SuspendAccountUseCase(
                        authFixture.auths,
                        authFixture.sessions,
                        cache,
                        transactions,
                        outboxEventPublisher,
                        authFixture.localEventPublisher,
                        authFixture.clock)
                .suspend(new SuspendAccount.Command(user));
    }

    private boolean suspend() {
        return suspend(new ImmediateTransactions(), authFixture.cache);
    }

    private Granted logIn() {
        return authFixture
                .logIn(authFixture.sessionIssuer())
                .logIn(authFixture.login(PHONE, authFixture.requestCode(PHONE), PARAMETERS_MD5));
    }

    private void assertEverySessionIsOver(Granted... sessions) {
        for (var granted : sessions) {
            assertThat(refusal(() -> authFixture.activeLogin(granted))).isEqualTo(new AuthError.NotLoggedIn());
        }
        authFixture.cache.clear();
        for (var granted : sessions) {
            assertThat(refusal(() -> authFixture.activeLogin(granted))).isEqualTo(new AuthError.NotLoggedIn());
        }
        assertThat(authFixture.sessions.findLive(user, NOON)).isEmpty();
    }

    @Test
    void a_suspension_ends_every_session_and_rejects_logins() {
        var somebodyElse = authFixture.loggedIn("13499990001", PARAMETERS_MD5);

        assertThat(suspend()).isTrue();

        assertEverySessionIsOver(plain, signing);
        assertThat(refusal(this::logIn)).isEqualTo(new AuthError.AccountSuspended());
        assertThat(authFixture.activeLogin(somebodyElse).session().user()).isEqualTo(somebodyElse.user());
    }

    @Test
    void a_suspended_user_cannot_refresh_a_session() {
        var login = authFixture.activeLogin(plain);
        var signed = authFixture.activeLogin(signing);
        suspend();

        assertThat(refusal(() -> authFixture.refreshSession().refresh(new RefreshSession.Command(login))))
                .isEqualTo(new AuthError.NotLoggedIn());
        assertThat(refusal(() -> authFixture.refreshSession().refresh(new RefreshSession.Command(signed))))
                .isEqualTo(new AuthError.NotLoggedIn());
    }

    @Test
    void suspending_a_suspended_or_unknown_user_returns_false() {
        suspend();

        assertThat(suspend()).isFalse();
        assertThat(new SuspendAccountUseCase(
                                authFixture.auths,
                                authFixture.sessions,
                                authFixture.cache,
                                new ImmediateTransactions(),
                                outboxEventPublisher,
                                authFixture.localEventPublisher,
                                authFixture.clock)
                        .suspend(new SuspendAccount.Command(new UserId(999_999))))
                .isFalse();
    }

    @Test
    void a_suspension_publishes_an_event_only_if_it_changes_the_account() {
        suspend();
        suspend();
        verify(outbox, times(1)).append(new AccountSuspensionChanged(user), List.of("test"), NOON);
    }

    @Test
    void a_session_stored_just_before_the_suspension_is_ended() {
        var concurrent = new ArrayList<Granted>();
        var slowTransactions = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                concurrent.add(logIn());
                return work.get();
            }
        };

        assertThat(suspend(slowTransactions, authFixture.cache)).isTrue();

        assertThat(concurrent).hasSize(1);
        assertEverySessionIsOver(plain, signing, concurrent.getFirst());
    }

    @Test
    void sessions_are_rejected_before_the_database_stores_the_suspension() {
        var accepted = new ArrayList<Boolean>();
        var credentials = requireNonNull(signing.signing());
        var watched = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                var caller = authFixture.authenticate(authFixture.signed(
                        credentials.sessionId(), credentials.secret().value()));
                accepted.add(caller.login() instanceof Caller.Login.Active);
                return work.get();
            }
        };

        suspend(watched, authFixture.cache);

        assertThat(accepted).containsExactly(false);
    }

    @Test
    void without_the_cache_an_account_is_not_suspended() {
        SessionCache unavailable = mock();
        doThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                .when(unavailable)
                .markEnding(any());

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> suspend(new ImmediateTransactions(), unavailable));

        assertThat(authFixture.activeLogin(plain).session().user()).isEqualTo(user);
        assertThat(logIn()).isInstanceOf(Granted.class);
    }
}

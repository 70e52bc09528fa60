package com.datingtoday.application.auth.login;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.login.LogIn.Granted;
import com.datingtoday.application.auth.port.InMemorySmsCodes;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Issue of sessions under concurrency and outages. */
class SessionIssuerTest {

    static final PhoneNumber NUMBER = new PhoneNumber("+8613499990000");
    static final Caller CALLER = new Caller(APP, PARAMETERS_MD5, new Caller.Login.None());

    final AuthFixture authFixture = new AuthFixture();

    /** Runs one transaction at a time. */
    static final class SequentialTransactions implements Transactions {

        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            lock.lock();
            try {
                return work.get();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Login methods with a concurrent change between read and write. */
    record InterleavingUserAuths(UserAuths auths, Transactions transactions, Runnable beforeWriting)
            implements UserAuths {

        @Override
        public Optional<UserAuthWithSessions> find(LoginType type, List<String> openIds, Instant now) {
            return transactions.inTransaction(() -> auths.find(type, openIds, now));
        }

        @Override
        public boolean create(UserAuth.Active auth) {
            beforeWriting.run();
            return auths.create(auth);
        }

        @Override
        public boolean recordLogin(UserAuth.Active after) {
            beforeWriting.run();
            return auths.recordLogin(after);
        }

        @Override
        public boolean suspend(UserId user) {
            return auths.suspend(user);
        }

        @Override
        public boolean resume(UserId user) {
            return auths.resume(user);
        }
    }

    private SessionIssuer sessionIssuer(Runnable beforeWrite) {
        var transactions = new SequentialTransactions();
        return authFixture.sessionIssuer(
                new InterleavingUserAuths(authFixture.auths, transactions, beforeWrite),
                transactions,
                authFixture.cache);
    }

    /** Five logins, because the last one can lose each of its five attempts to another login. */
    @RepeatedTest(20)
    void one_of_five_concurrent_first_logins_registers_and_all_get_a_session() {
        var sessionIssuer = sessionIssuer(() -> {});

        var results = ConcurrentRunner.run(5, _ -> sessionIssuer.issue(NUMBER, CALLER, ""));

        assertThat(results).allSatisfy(result -> assertThat(result).isPresent());
        assertThat(results.stream()
                        .map(result -> result.orElseThrow().session().user())
                        .distinct())
                .hasSize(1);
        assertThat(authFixture.accountInitializer.all()).hasSize(1);
        var userAuthWithSessions = authFixture
                .auths
                .find(LoginType.PHONE, authFixture.hashes.hashesUnderAllKeys(Purpose.PHONE_LOOKUP, NUMBER.e164()), NOON)
                .orElseThrow();
        assertThat(userAuthWithSessions.auth().logins()).isEqualTo(5);
        assertThat(userAuthWithSessions.liveSessions()).hasSize(5);
    }

    @RepeatedTest(20)
    void concurrent_logins_never_exceed_the_session_limit() {
        for (int i = 0; i < 4; i++) {
            authFixture.loggedIn(PARAMETERS_MD5);
        }
        var sessionIssuer = sessionIssuer(() -> {});

        var results = ConcurrentRunner.run(4, _ -> sessionIssuer.issue(NUMBER, CALLER, ""));

        assertThat(results).allSatisfy(result -> assertThat(result).isPresent());
        assertThat(authFixture.sessions.findLive(new UserId(100_001), NOON)).hasSize(LOGIN.maxSessionsPerUser());
    }

    @Test
    void a_suspension_between_read_and_write_prevents_the_session() {
        var user = authFixture.loggedIn(PARAMETERS_MD5).user();
        var sessionIssuer = sessionIssuer(() -> authFixture.auths.suspend(user));

        assertThat(sessionIssuer.issue(NUMBER, CALLER, "")).isEmpty();

        assertThat(authFixture.sessions.findLive(user, NOON)).hasSize(1);
    }

    @Test
    void a_login_that_loses_every_race_fails_and_restores_the_code() {
        var auths = mock(UserAuths.class);
        when(auths.find(any(), any(), any())).thenReturn(Optional.empty());
        when(auths.create(any())).thenReturn(false);
        var sessionIssuer = authFixture.sessionIssuer(auths, new ImmediateTransactions(), authFixture.cache);
        var code = authFixture.requestCode(PHONE);
        var login = authFixture.login(PHONE, code, PARAMETERS_MD5);

        var failure = catchThrowableOfType(
                DependencyUnavailableException.class,
                () -> authFixture.logIn(sessionIssuer).logIn(login));

        assertThat(failure.dependency()).isEqualTo(Dependency.DATABASE);
        assertThat(authFixture.accountInitializer.all()).isEmpty();
        assertThat(authFixture.logIn(authFixture.sessionIssuer()).logIn(login)).isInstanceOf(Granted.class);
    }

    /** Returns a login whose transactions fail. */
    private LogIn failing(RuntimeException failure, SmsCodes codes) {
        Transactions broken = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                throw failure;
            }
        };
        return authFixture.logIn(authFixture.sessionIssuer(authFixture.auths, broken, authFixture.cache), codes);
    }

    @Test
    void a_login_that_cannot_be_stored_restores_the_code_with_all_attempts() {
        var login = authFixture.login(PHONE, authFixture.requestCode(PHONE), PARAMETERS_MD5);
        var failure = new DependencyUnavailableException(Dependency.DATABASE, null);
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(DependencyUnavailableException.class)
                    .isThrownBy(() -> failing(failure, authFixture.codes).logIn(login))
                    .isSameAs(failure);
        }

        assertThat(authFixture.logIn(authFixture.sessionIssuer()).logIn(login)).isInstanceOf(Granted.class);
    }

    @Test
    void a_failed_restore_of_the_code_does_not_hide_the_original_failure() {
        var codes = spy(new InMemorySmsCodes());
        var alsoAway = new DependencyUnavailableException(Dependency.REDIS, null);
        doThrow(alsoAway).when(codes).restore(any(), any());
        authFixture
                .sendSmsCode(codes, LOGIN)
                .send(new SendSmsCode.Command(new Sensitive<>(PHONE), new Sensitive<>("192.0.2.1")));
        var login = authFixture.login(PHONE, authFixture.sender.last().code().digits(), PARAMETERS_MD5);
        var failure = new IllegalStateException("broken");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> failing(failure, codes).logIn(login))
                .isSameAs(failure);

        assertThat(failure.getSuppressed()).containsExactly(alsoAway);
    }

    @Test
    void a_stored_login_is_granted_even_if_the_cache_is_unavailable() {
        var cache = mock(SessionCache.class);
        doThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                .when(cache)
                .putNew(any(), any());
        var sessionIssuer = authFixture.sessionIssuer(authFixture.auths, new ImmediateTransactions(), cache);

        var issuedSession = sessionIssuer.issue(NUMBER, CALLER, "").orElseThrow();

        var active = authFixture.activeLogin(issuedSession.token().value());
        assertThat(active.session().user()).isEqualTo(issuedSession.session().user());
    }
}

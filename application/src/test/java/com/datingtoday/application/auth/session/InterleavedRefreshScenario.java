package com.datingtoday.application.auth.session;

import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.RefreshSession.Refreshed;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Concurrent refreshes and logouts in many interleavings of their calls of the store and the cache. */
class InterleavedRefreshScenario {

    static final int ROUNDS = 300;
    static final int CLIENTS = 4;
    static final int REFRESHES = 3;

    /** One login that several clients share, each with the token that it received last. */
    private static final class SharedLogin {

        final AuthFixture authFixture = new AuthFixture();
        final InterleavedRun run;
        final RefreshSession refreshSession;
        final LogOut logOut;
        final AuthSession.Live session;
        final boolean hasToken;
        final Random random;
        final Map<String, Instant> retiredAfter = new LinkedHashMap<>();
        final List<String> held = new ArrayList<>();

        SharedLogin(SigningScheme scheme, long seed) {
            run = new InterleavedRun(seed);
            random = new Random(seed);
            var sessions = run.pausing(AuthSessions.class, authFixture.sessions);
            var cache = run.pausing(SessionCache.class, authFixture.cache);
            refreshSession = new RefreshSessionUseCase(sessions, cache, authFixture.hashes, LOGIN, authFixture.clock);
            logOut = new LogOutUseCase(sessions, cache, authFixture.localEventPublisher, authFixture.clock);
            var granted = authFixture.loggedIn(scheme);
            hasToken = scheme == PARAMETERS_MD5;
            session = authFixture.activeLogin(granted).session();
            for (int i = 0; i < CLIENTS; i++) {
                held.add(granted.token().value());
            }
            authFixture.clock.advance(Duration.ofDays(1));
        }

        Caller.Login.Active login(String token) {
            var cached = authFixture.cache.get(session.id()).orElse(session);
            return new Caller.Login.Active(cached, hasToken ? ProtocolDigests.tokenHash(token) : null);
        }

        Refreshed refresh(int client) {
            var before = held.get(client);
            var refreshed = refreshSession.refresh(new RefreshSession.Command(login(before)));
            held.set(client, refreshed.token().value());
            retiredAfter.put(before, authFixture.clock.instant());
            return refreshed;
        }

        /** Advances the clock by at most 40 s in all steps of a round. */
        void advance() {
            authFixture.clock.advance(Duration.ofMillis(random.nextInt(500)));
        }

        AuthSession stored() {
            return authFixture.sessions.find(session.id()).orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_interleaving_of_refreshes_leads_to_a_new_login(SigningScheme scheme) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            var shared = new SharedLogin(scheme, seed);
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                shared.run.add(() -> {
                    for (int j = 0; j < REFRESHES; j++) {
                        shared.refresh(client);
                    }
                });
            }
            shared.run.run(shared::advance);

            var results = new ArrayList<Refreshed>();
            for (int client = 0; client < CLIENTS; client++) {
                results.add(shared.refresh(client));
            }
            assertThat(shared.stored()).as("seed %d", seed).isInstanceOf(AuthSession.Live.class);
            if (scheme == MESSAGE_SIGNATURE) {
                assertThat(results.stream().distinct()).as("seed %d", seed).hasSize(1);
            } else {
                assertOnlyTheCurrentTokenLives(shared, seed);
            }
        }
    }

    private static void assertOnlyTheCurrentTokenLives(SharedLogin shared, long seed) {
        shared.authFixture.clock.advance(LOGIN.tokenGracePeriod());
        var current = shared.stored().keys().token();
        for (var token : shared.retiredAfter.keySet()) {
            if (!ProtocolDigests.tokenHash(token).equals(current)) {
                assertThat(refusal(
                                () -> shared.refreshSession.refresh(new RefreshSession.Command(shared.login(token)))))
                        .as("seed %d", seed)
                        .isEqualTo(new AuthError.NotLoggedIn());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_logout_among_refreshes_leaves_nothing_alive(SigningScheme scheme) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            var shared = new SharedLogin(scheme, seed);
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                shared.run.add(() -> refreshUntilEnded(shared, client));
            }
            shared.run.add(() -> shared.logOut.logOut(new LogOut.Command(shared.login(shared.held.getFirst()), false)));
            shared.run.run(shared::advance);

            assertThat(shared.stored()).as("seed %d", seed).isInstanceOf(AuthSession.Ended.class);
            assertThat(shared.authFixture.cache.get(shared.session.id()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static void refreshUntilEnded(SharedLogin shared, int client) {
        try {
            for (int i = 0; i < REFRESHES; i++) {
                shared.refresh(client);
            }
        } catch (DomainException ended) {
            assertThat(ended.error()).isEqualTo(new AuthError.NotLoggedIn());
        }
    }
}

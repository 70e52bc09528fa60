package com.datingtoday.application.auth;

import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.auth.login.AccountRegistration;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.login.SendSmsCode;
import com.datingtoday.application.auth.login.SessionFactory;
import com.datingtoday.application.auth.login.SessionIssuer;
import com.datingtoday.application.auth.port.InMemoryAccountInitializer;
import com.datingtoday.application.auth.port.InMemoryAppKeys;
import com.datingtoday.application.auth.port.InMemoryAuthSessions;
import com.datingtoday.application.auth.port.InMemoryReplayGuard;
import com.datingtoday.application.auth.port.InMemorySessionCache;
import com.datingtoday.application.auth.port.InMemorySmsCodes;
import com.datingtoday.application.auth.port.InMemoryUserAuths;
import com.datingtoday.application.auth.port.RecordingSmsCodeMetrics;
import com.datingtoday.application.auth.port.RecordingSmsSender;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SimplePhoneNumberParser;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.auth.session.SessionIdCodec;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.ParameterSigner;
import com.datingtoday.application.auth.signing.SignedRequest;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.auth.signing.SignedRequest.SignatureBytes;
import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.ImmediateTransactions;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.Sensitive;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Use cases of the feature over in-memory ports, with one client app that may use both schemes. */
public final class AuthFixture {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final String PHONE = "134 9999 0000";
    public static final String SECRET = "test-secret";
    public static final AppKey APP = AppKey.create(
            new AppId("test-app"), "test", new Secret(SECRET), Set.of(PARAMETERS_MD5, MESSAGE_SIGNATURE), false);
    public static final SigningPolicy SIGNING = new SigningPolicy(
            Duration.ofSeconds(60), Duration.ofSeconds(15), Set.of(PARAMETERS_MD5, MESSAGE_SIGNATURE));
    public static final LoginPolicy LOGIN = new LoginPolicy(
            6,
            Duration.ofMinutes(5),
            new SendLimits(List.of(new RateLimit(1000, Duration.ofMinutes(1))), List.of(), List.of(), List.of()),
            new AttemptLimits(5, 20, Duration.ofMinutes(15), Duration.ofDays(1)),
            Duration.ofDays(7),
            5,
            Duration.ofSeconds(60),
            Duration.ofDays(7));

    /** Codes are sent to China, and to Germany once a minute. */
    public static final SmsRegionPolicy REGIONS = new SmsRegionPolicy(
            Set.of("CN", "DE"),
            new RateLimit(1000, Duration.ofMinutes(1)),
            Map.of("DE", new RateLimit(1, Duration.ofMinutes(1))));

    public final TestClock clock = new TestClock(NOON);
    public final TestKeyedHasher hashes = new TestKeyedHasher();

    /** Published local events. */
    final List<DomainEvent> localEvents = new ArrayList<>();

    public final LocalEventPublisher localEventPublisher = new LocalEventPublisher(List.of(localEvents::add));
    public final SeededRandomSource randomness = new SeededRandomSource(7);
    public final InMemoryAppKeys apps = new InMemoryAppKeys();
    public final InMemoryAuthSessions sessions = new InMemoryAuthSessions();
    public final InMemoryUserAuths auths = new InMemoryUserAuths(sessions);
    public final InMemorySessionCache cache = new InMemorySessionCache();
    public final InMemoryReplayGuard replayGuard = new InMemoryReplayGuard(cache);
    public final InMemorySmsCodes codes = new InMemorySmsCodes();
    public final InMemoryAccountInitializer accountInitializer = new InMemoryAccountInitializer();
    public final CountingIdGenerator ids = new CountingIdGenerator();
    public final RecordingSmsCodeMetrics metrics = new RecordingSmsCodeMetrics();
    public final RecordingSmsSender sender = new RecordingSmsSender();

    private final AtomicInteger nonces = new AtomicInteger(1_000_000);

    public AuthFixture() {
        apps.create(APP);
    }

    public SessionIdCodec sessionIdCodec() {
        return new SessionIdCodec(hashes);
    }

    public AuthenticateRequest authenticateRequest(SigningPolicy policy) {
        return UseCaseFactory.create(
                AuthenticateRequest.class,
                apps,
                new SessionLookup(sessionIdCodec(), cache, sessions),
                replayGuard,
                policy,
                clock);
    }

    public SendSmsCode sendSmsCode(SmsCodes counted, LoginPolicy policy) {
        return UseCaseFactory.create(
                SendSmsCode.class,
                new SimplePhoneNumberParser(),
                counted,
                sender,
                hashes,
                randomness,
                policy,
                REGIONS,
                metrics,
                clock);
    }

    public SessionIssuer sessionIssuer() {
        return sessionIssuer(auths, new ImmediateTransactions(), cache);
    }

    public SessionIssuer sessionIssuer(UserAuths userAuths, Transactions transactions, SessionCache sessionCache) {
        return new SessionIssuer(
                userAuths,
                sessions,
                new AccountRegistration(userAuths, accountInitializer, ids, randomness),
                new SessionFactory(randomness, LOGIN),
                transactions,
                sessionCache,
                localEventPublisher,
                hashes,
                clock);
    }

    public LogIn logIn(SessionIssuer sessionIssuer) {
        return logIn(sessionIssuer, codes);
    }

    public LogIn logIn(SessionIssuer sessionIssuer, SmsCodes smsCodes) {
        return UseCaseFactory.create(
                LogIn.class,
                new SimplePhoneNumberParser(),
                smsCodes,
                sessionIssuer,
                sessionIdCodec(),
                hashes,
                randomness,
                LOGIN,
                metrics,
                clock);
    }

    public RefreshSession refreshSession() {
        return UseCaseFactory.create(RefreshSession.class, sessions, cache, hashes, LOGIN, clock);
    }

    public LogOut logOut() {
        return UseCaseFactory.create(LogOut.class, sessions, cache, localEventPublisher, clock);
    }

    /** Requests a code and returns it. */
    public String requestCode(String phone) {
        var sent = sendSmsCode(codes, LOGIN)
                .send(new SendSmsCode.Command(new Sensitive<>(phone), new Sensitive<>("192.0.2.1")));
        if (!sent.phone().value().equals(phone)) {
            throw new AssertionError("another phone");
        }
        return sender.last().code().digits();
    }

    public LogIn.Command login(String phone, String code, SigningScheme scheme) {
        return new LogIn.Command(
                new Sensitive<>(phone),
                new Sensitive<>(code),
                new Caller(APP, scheme, new Caller.Login.None()),
                "test phone");
    }

    /** Logs in with the correct code. */
    public LogIn.Granted loggedIn(String phone, SigningScheme scheme) {
        return logIn(sessionIssuer()).logIn(login(phone, requestCode(phone), scheme));
    }

    public LogIn.Granted loggedIn(SigningScheme scheme) {
        return loggedIn(PHONE, scheme);
    }

    /** Returns the login as which the next request of the session is authenticated. */
    public Caller.Login.Active activeLogin(LogIn.Granted granted) {
        var signing = granted.signing();
        return signing == null
                ? activeLogin(granted.token().value())
                : authenticate(signed(signing.sessionId(), signing.secret().value()))
                        .requireLogin();
    }

    /** Returns the login as which a request with this token of scheme 1 is authenticated. */
    public Caller.Login.Active activeLogin(String token) {
        return authenticate(signed(Map.of("token", token))).requireLogin();
    }

    public Caller authenticate(SignedRequest request) {
        return authenticateRequest(SIGNING)
                .authenticate(
                        new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5, MESSAGE_SIGNATURE), true));
    }

    /** Returns a request of scheme 1 that the app signs now. */
    public ByParameters signed(Map<String, String> parameters) {
        return new ByParameters(new Sensitive<>(ParameterSigner.signed(common(parameters), SECRET)));
    }

    /** Adds app key, timestamp and a new nonce if they are missing. */
    public Map<String, String> common(Map<String, String> parameters) {
        var all = new TreeMap<>(parameters);
        all.putIfAbsent("appkey", APP.id().value());
        all.putIfAbsent("timestamp", Long.toString(clock.millis()));
        all.putIfAbsent("nonce", nonce());
        return all;
    }

    String nonce() {
        return "nonce-0000-" + nonces.incrementAndGet();
    }

    /** Returns a request of scheme 2 that is signed now. */
    public ByMessageSignature signed(String keyId, String secret) {
        return signed(keyId, secret, clock.instant().getEpochSecond(), null, nonce());
    }

    public static ByMessageSignature signed(
            String keyId, String secret, long created, @Nullable Long expires, String nonce) {
        var base = "\"@method\": GET\n\"@path\": /api/vip\n\"@signature-params\": (\"@method\" \"@path\");created="
                + created + ";nonce=\"" + nonce + "\";keyid=\"" + keyId + "\"";
        return new ByMessageSignature(
                keyId, created, expires, nonce, new Sensitive<>(base), new SignatureBytes(hmac(secret, base)));
    }

    public static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

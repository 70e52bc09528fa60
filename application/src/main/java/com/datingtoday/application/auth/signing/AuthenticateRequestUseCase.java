package com.datingtoday.application.auth.signing;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.application.auth.session.SessionIdCodec;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.DomainException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@UseCase
record AuthenticateRequestUseCase(
        AppKeys apps, SessionLookup sessions, ReplayGuard replayGuard, SigningPolicy policy, Clock clock)
        implements AuthenticateRequest {

    /** Allowance for different clocks of the instances, added to the retention of a nonce. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(2);

    @Override
    public Caller authenticate(Command command) {
        return switch (command.request()) {
            case ByParameters request -> byParameters(request, command);
            case ByMessageSignature request -> byMessageSignature(request, command);
        };
    }

    private Caller byParameters(ByParameters request, Command command) {
        var now = clock.instant();
        requireAllowed(SigningScheme.PARAMETERS_MD5, command.schemes());
        var signature = ParameterSignature.parse(request.parameters().value());
        requireInTime(signature.sentAt(), now);
        var app = findApp(signature.app());
        if (!signature.matchesAny(app.secretsAt(now))) {
            throw rejected(new AuthError.InvalidSignature());
        }
        requireAllowed(SigningScheme.PARAMETERS_MD5, app.schemes());
        var token = signature.token() == null || !command.loginRequired()
                ? null
                : ProtocolDigests.tokenHash(signature.token().value());
        var sessionReference = token == null ? new SessionReference.None() : new SessionReference.ByToken(token);
        var nonceClaim = nonceClaim(
                "1\n" + signature.scope().value(),
                signature.nonce(),
                signature.sign().value(),
                signature.sentAt(),
                now);
        var state = claimNonce(nonceClaim, sessionReference, now);
        var login = token == null
                ? new Caller.Login.None()
                : sessions.byToken(state, token, now)
                        .filter(session -> isOf(session, app.id(), SigningScheme.PARAMETERS_MD5))
                        .<Caller.Login>map(session -> new Caller.Login.Active(session, token))
                        .orElseGet(Caller.Login.Ended::new);
        return new Caller(app, SigningScheme.PARAMETERS_MD5, login);
    }

    private Caller byMessageSignature(ByMessageSignature request, Command command) {
        var now = clock.instant();
        requireAllowed(SigningScheme.MESSAGE_SIGNATURE, command.schemes());
        requireInTime(Instant.ofEpochSecond(request.created()), now);
        if (request.expires() != null && now.getEpochSecond() > request.expires()) {
            throw rejected(new AuthError.TimestampOutsideWindow(now));
        }
        var signer = signer(request.keyId(), now);
        var valid = false;
        for (var secret : signer.secrets()) {
            valid |= MessageDigest.isEqual(
                    ProtocolDigests.hmacSha256(secret, request.base().value()),
                    request.signature().content());
        }
        if (!valid) {
            throw rejected(new AuthError.InvalidSignature());
        }
        requireAllowed(SigningScheme.MESSAGE_SIGNATURE, signer.app().schemes());
        return new Caller(signer.app(), SigningScheme.MESSAGE_SIGNATURE, login(request, signer, now));
    }

    private Caller.Login login(ByMessageSignature request, Signer signer, Instant now) {
        var session = signer.session();
        var sessionReference = session == null ? new SessionReference.None() : new SessionReference.ById(session.id());
        var signedAt = Instant.ofEpochSecond(request.created());
        var nonceClaim = nonceClaim("2\n" + request.keyId(), request.nonce(), null, signedAt, now);
        var state = claimNonce(nonceClaim, sessionReference, now);
        if (session == null) {
            return new Caller.Login.None();
        }
        return sessions.byId(state, session.id(), now)
                .<Caller.Login>map(live -> new Caller.Login.Active(live, null))
                .orElseGet(Caller.Login.Ended::new);
    }

    /** Client app and possible secrets of a signature, with the session if the key id is a session id. */
    private record Signer(
            AppKey app, List<Secret> secrets, @Nullable AuthSession session) {}

    private Signer signer(String keyId, Instant now) {
        if (keyId.startsWith(SessionIdCodec.PREFIX)) {
            var session = sessions.bySignedId(keyId).orElseThrow(() -> rejected(new AuthError.InvalidSignature()));
            var secret = session.keys().secret();
            var app = findApp(session.app());
            if (secret == null || !app.enabled()) {
                throw rejected(new AuthError.InvalidSignature());
            }
            return new Signer(app, List.of(secret), session);
        }
        if (!AppId.isWellFormed(keyId)) {
            throw rejected(new AuthError.InvalidSignature());
        }
        var app = findApp(new AppId(keyId));
        return new Signer(app, app.secretsAt(now), null);
    }

    private AppKey findApp(AppId id) {
        return apps.find(id).orElseThrow(() -> rejected(new AuthError.InvalidSignature()));
    }

    private SessionState claimNonce(NonceClaim nonceClaim, SessionReference sessionReference, Instant now) {
        return switch (replayGuard.claim(nonceClaim, sessionReference, now)) {
            case Result.Accepted(var session) -> session;
            case Result.Replayed() -> throw rejected(new AuthError.NonceReused());
            case Result.StateLost(var signFrom) -> throw rejected(new AuthError.SignAgain(now, signFrom));
        };
    }

    private NonceClaim nonceClaim(String scope, String nonce, @Nullable String sign, Instant signedAt, Instant now) {
        var retention = Duration.between(now, signedAt.plus(policy.maxAge())).plus(CLOCK_SKEW);
        return new NonceClaim(scope, nonce, sign, signedAt, retention, policy.maxClockSkew());
    }

    private void requireInTime(Instant signedAt, Instant now) {
        if (signedAt.isBefore(now.minus(policy.maxAge())) || signedAt.isAfter(now.plus(policy.maxClockSkew()))) {
            throw rejected(new AuthError.TimestampOutsideWindow(now));
        }
    }

    private void requireAllowed(SigningScheme scheme, Set<SigningScheme> allowed) {
        if (!policy.schemes().contains(scheme) || !allowed.contains(scheme)) {
            throw rejected(new AuthError.SchemeNotAllowed());
        }
    }

    private static boolean isOf(AuthSession session, AppId app, SigningScheme scheme) {
        return session.app().equals(app) && session.scheme() == scheme;
    }

    private static DomainException rejected(DomainError error) {
        return new DomainException(error);
    }
}

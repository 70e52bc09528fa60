package com.datingtoday.application.auth.signing;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.Digests;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.RequestGate.Claim;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.SessionState;
import com.datingtoday.application.auth.port.RequestGate.Ticket;
import com.datingtoday.application.auth.session.KnownSessions;
import com.datingtoday.application.auth.session.SessionHandles;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AppId;
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
        AppKeys apps, KnownSessions sessions, RequestGate gate, SigningPolicy policy, Clock clock)
        implements AuthenticateRequest {

    /** Instances may disagree by this much about when a request is out of time. */
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
        var signature = ParameterSignature.read(request.all());
        requireInTime(signature.sentAt(), now);
        var app = apps.find(signature.app()).orElseThrow(() -> refused(new AuthError.BadSignature()));
        if (!signature.isMadeWith(app.secretsAt(now))) {
            throw refused(new AuthError.BadSignature());
        }
        requireAllowed(SigningScheme.PARAMETERS_MD5, app.schemes());
        var token = signature.token() == null || !command.loginMatters() ? null : Digests.tokenHash(signature.token());
        var ticket = token == null ? new Ticket.None() : new Ticket.ByToken(token);
        var claim = claim("1\n" + signature.scope(), signature.nonce(), signature.sign(), signature.sentAt(), now);
        var state = pass(claim, ticket, now);
        var login = token == null
                ? new Caller.Login.None()
                : sessions.byToken(state, token, now)
                        .filter(session -> isOf(session, app.id(), SigningScheme.PARAMETERS_MD5))
                        .<Caller.Login>map(session -> new Caller.Login.In(session, token))
                        .orElseGet(Caller.Login.Over::new);
        return new Caller(app, SigningScheme.PARAMETERS_MD5, login);
    }

    private Caller byMessageSignature(ByMessageSignature request, Command command) {
        var now = clock.instant();
        requireAllowed(SigningScheme.MESSAGE_SIGNATURE, command.schemes());
        requireInTime(Instant.ofEpochSecond(request.created()), now);
        if (request.expires() != null && now.getEpochSecond() > request.expires()) {
            throw refused(new AuthError.OutOfTime(now));
        }
        var signer = signer(request.keyId(), now);
        var right = false;
        for (var secret : signer.secrets()) {
            right |= MessageDigest.isEqual(
                    Digests.hmacSha256(secret, request.base()),
                    request.signature().content());
        }
        if (!right) {
            throw refused(new AuthError.BadSignature());
        }
        var app = apps.find(signer.app()).orElseThrow(() -> refused(new AuthError.BadSignature()));
        requireAllowed(SigningScheme.MESSAGE_SIGNATURE, app.schemes());
        return new Caller(app, SigningScheme.MESSAGE_SIGNATURE, login(request, signer, now));
    }

    private Caller.Login login(ByMessageSignature request, Signer signer, Instant now) {
        var session = signer.session();
        var ticket = session == null ? new Ticket.None() : new Ticket.ById(session.id());
        var signedAt = Instant.ofEpochSecond(request.created());
        var claim = claim("2\n" + request.keyId(), request.nonce(), null, signedAt, now);
        var state = pass(claim, ticket, now);
        if (session == null) {
            return new Caller.Login.None();
        }
        return sessions.byId(state, session.id(), now)
                .<Caller.Login>map(live -> new Caller.Login.In(live, null))
                .orElseGet(Caller.Login.Over::new);
    }

    /** Whose key the signature is made with; nobody's secret is ever the empty text. */
    private record Signer(
            AppId app, List<Secret> secrets, @Nullable AuthSession session) {}

    private Signer signer(String keyId, Instant now) {
        if (keyId.startsWith(SessionHandles.PREFIX)) {
            var session = sessions.byHandle(keyId).orElseThrow(() -> refused(new AuthError.BadSignature()));
            var secret = session.keys().secret();
            if (secret == null
                    || apps.find(session.app()).filter(app -> app.enabled()).isEmpty()) {
                throw refused(new AuthError.BadSignature());
            }
            return new Signer(session.app(), List.of(secret), session);
        }
        if (!AppId.isWellFormed(keyId)) {
            throw refused(new AuthError.BadSignature());
        }
        var app = apps.find(new AppId(keyId)).orElseThrow(() -> refused(new AuthError.BadSignature()));
        return new Signer(app.id(), app.secretsAt(now), null);
    }

    private SessionState pass(Claim claim, Ticket ticket, Instant now) {
        return switch (gate.pass(claim, ticket, now)) {
            case Passage.Passed(var session) -> session;
            case Passage.Replayed() -> throw refused(new AuthError.NonceUsed());
            case Passage.Forgotten(var signFrom) -> throw refused(new AuthError.SignAgain(now, signFrom));
        };
    }

    private Claim claim(String scope, String nonce, @Nullable String sign, Instant signedAt, Instant now) {
        var keepFor = Duration.between(now, signedAt.plus(policy.past())).plus(CLOCK_SKEW);
        return new Claim(scope, nonce, sign, signedAt, keepFor, policy.future());
    }

    private void requireInTime(Instant signedAt, Instant now) {
        if (signedAt.isBefore(now.minus(policy.past())) || signedAt.isAfter(now.plus(policy.future()))) {
            throw refused(new AuthError.OutOfTime(now));
        }
    }

    private void requireAllowed(SigningScheme scheme, Set<SigningScheme> allowed) {
        if (!policy.schemes().contains(scheme) || !allowed.contains(scheme)) {
            throw refused(new AuthError.SchemeNotAllowed());
        }
    }

    private static boolean isOf(AuthSession session, AppId app, SigningScheme scheme) {
        return session.app().equals(app) && session.scheme() == scheme;
    }

    private static DomainException refused(DomainError error) {
        return new DomainException(error);
    }
}

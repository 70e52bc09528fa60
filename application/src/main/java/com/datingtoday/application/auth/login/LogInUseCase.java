package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.login.SessionFactory.IssuedSession;
import com.datingtoday.application.auth.port.PhoneNumberParser;
import com.datingtoday.application.auth.port.SmsCodeMetrics;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.session.SessionIdCodec;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Clock;
import java.util.Optional;

@UseCase
record LogInUseCase(
        PhoneNumberParser phones,
        SmsCodes codes,
        SessionIssuer sessionIssuer,
        SessionIdCodec sessionIds,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        SmsCodeMetrics metrics,
        Clock clock)
        implements LogIn {

    private static final int ATTEMPT_ID_BYTES = 8;

    @Override
    public Granted logIn(Command command) {
        var phone = phones.parse(command.phone().value());
        var code = new SmsCode(command.code().value());
        var attemptId = randomSource.hex(ATTEMPT_ID_BYTES);
        var phoneKey = new Sensitive<>(hashes.hash(Purpose.PHONE_LIMITS, phone.e164()));
        var codeHash = new Sensitive<>(hashes.hash(Purpose.SMS_CODE, code.hashInput(phone)));
        return switch (verify(attemptId, phoneKey, codeHash)) {
            case AttemptResult.Incorrect() -> throw new DomainException(new AuthError.WrongCode());
            case AttemptResult.LockedOut(var quota) -> throw new DomainException(new AuthError.TooManyAttempts(quota));
            case AttemptResult.Correct() ->
                issueSession(phone, command, attemptId, phoneKey)
                        .orElseThrow(() -> new DomainException(new AuthError.AccountSuspended()));
        };
    }

    /**
     * Verifies the code in the store. If the store does not answer, a restore is tried, because the verification may
     * have used up the code.
     */
    private AttemptResult verify(String attemptId, Sensitive<String> phoneKey, Sensitive<String> codeHash) {
        try {
            return codes.verify(attemptId, phoneKey, codeHash, policy.attemptLimits(), clock.instant());
        } catch (DependencyUnavailableException failure) {
            restore(attemptId, phoneKey, failure);
            throw failure;
        }
    }

    /**
     * Issues a session for the verified phone number. If that fails, a restore of the code is tried, because the client
     * did not cause the failure. The failure may follow the commit, or its reply may be lost; then the code is valid
     * although a session exists, and the next login with it issues another session.
     *
     * @return empty if the account is suspended; the code stays used up
     */
    private Optional<Granted> issueSession(
            PhoneNumber phone, Command command, String attemptId, Sensitive<String> phoneKey) {
        try {
            return sessionIssuer
                    .issue(phone, command.caller(), command.device())
                    .map(issuedSession -> granted(issuedSession, phone));
        } catch (RuntimeException failure) {
            restore(attemptId, phoneKey, failure);
            throw failure;
        }
    }

    private Granted granted(IssuedSession issuedSession, PhoneNumber phone) {
        metrics.recordUsed(phones.region(phone));
        var session = issuedSession.session();
        var secret = session.keys().secret();
        var signing = secret == null ? null : new SessionCredentials(sessionIds.encode(session.id()), secret);
        return new Granted(session.user(), issuedSession.token(), session.expiredTime(), signing);
    }

    /** Makes the code valid again if the store answers; otherwise the client must request a new code. */
    private void restore(String attemptId, Sensitive<String> phoneKey, RuntimeException failure) {
        try {
            codes.restore(attemptId, phoneKey);
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}

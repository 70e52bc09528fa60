package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.login.SessionFactory.IssuedSession;
import com.datingtoday.application.auth.port.PhoneNumberParser;
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
import java.time.Clock;
import java.util.List;

@UseCase
record LogInUseCase(
        PhoneNumberParser phones,
        SmsCodes codes,
        SessionIssuer sessionIssuer,
        SessionIdCodec sessionIds,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        Clock clock)
        implements LogIn {

    private static final int ATTEMPT_BYTES = 8;

    @Override
    public Result logIn(Command command) {
        var phone = phones.parse(command.phone().value());
        var code = new SmsCode(command.code().value());
        var attempt = randomSource.hex(ATTEMPT_BYTES);
        var phoneKey = hashes.hash(Purpose.PHONE_LIMITS, phone.e164());
        var codeHashes = hashes.hashesUnderAllKeys(Purpose.SMS_CODE, code.hashInput(phone));
        return switch (verify(attempt, phoneKey, codeHashes)) {
            case AttemptResult.Incorrect() -> new Result.Denied(new AuthError.WrongCode());
            case AttemptResult.LockedOut(var quota) -> new Result.Denied(new AuthError.TooManyAttempts(quota));
            case AttemptResult.Correct() -> issueSession(phone, command, attempt, phoneKey);
        };
    }

    /**
     * Verifies the code in the store. If the store does not answer, the code is restored, because the verification may
     * have consumed it.
     */
    private AttemptResult verify(String attempt, String phoneKey, List<String> codeHashes) {
        try {
            return codes.verify(attempt, phoneKey, codeHashes, policy.attemptLimits(), clock.instant());
        } catch (DependencyUnavailableException failure) {
            restore(attempt, phoneKey, failure);
            throw failure;
        }
    }

    /**
     * Issues a session for the verified phone number. If that fails, the code is restored, because the client did not
     * cause the failure.
     */
    private Result issueSession(PhoneNumber phone, Command command, String attempt, String phoneKey) {
        try {
            return sessionIssuer
                    .issue(phone, command.caller(), command.device())
                    .map(this::granted)
                    .orElseGet(() -> new Result.Denied(new AuthError.AccountSuspended()));
        } catch (RuntimeException failure) {
            restore(attempt, phoneKey, failure);
            throw failure;
        }
    }

    private Result granted(IssuedSession issuedSession) {
        var session = issuedSession.session();
        var secret = session.keys().secret();
        var signing = secret == null ? null : new SessionCredentials(sessionIds.encode(session.id()), secret);
        return new Result.Granted(session.user(), issuedSession.token(), session.expiredTime(), signing);
    }

    private void restore(String attempt, String phoneKey, RuntimeException failure) {
        try {
            codes.restore(attempt, phoneKey, clock.instant());
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}

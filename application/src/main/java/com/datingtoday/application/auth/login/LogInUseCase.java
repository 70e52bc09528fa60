package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.port.PhoneNumberParser;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
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
        SessionIssuer opening,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        Clock clock)
        implements LogIn {

    private static final int ATTEMPT_BYTES = 8;

    @Override
    public Result logIn(Command command) {
        var phone = phones.parse(command.phone());
        var code = new SmsCode(command.code());
        var attempt = randomSource.hex(ATTEMPT_BYTES);
        var phoneKey = hashes.hash(Purpose.PHONE_LIMITS, phone.e164());
        var codeHashes = hashes.hashesUnderAllKeys(Purpose.SMS_CODE, code.hashInput(phone));
        return switch (attempt(attempt, phoneKey, codeHashes)) {
            case AttemptResult.Incorrect() -> new Result.Denied(new AuthError.WrongCode());
            case AttemptResult.LockedOut(var quota) -> new Result.Denied(new AuthError.TooManyAttempts(quota));
            case AttemptResult.Correct() -> open(phone, command, attempt, phoneKey);
        };
    }

    /** An attempt whose answer is lost may have used the code up, so it is given back too. */
    private AttemptResult attempt(String attempt, String phoneKey, List<String> codeHashes) {
        try {
            return codes.verify(attempt, phoneKey, codeHashes, policy.attemptLimits(), clock.instant());
        } catch (DependencyUnavailableException failure) {
            giveBack(attempt, phoneKey, failure);
            throw failure;
        }
    }

    /** Whatever goes wrong from here on is not the client's doing: it gets its code back. */
    private Result open(PhoneNumber phone, Command command, String attempt, String phoneKey) {
        try {
            return opening.issue(phone, command.caller(), command.device());
        } catch (RuntimeException failure) {
            giveBack(attempt, phoneKey, failure);
            throw failure;
        }
    }

    private void giveBack(String attempt, String phoneKey, RuntimeException failure) {
        try {
            codes.restore(attempt, phoneKey, clock.instant());
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}

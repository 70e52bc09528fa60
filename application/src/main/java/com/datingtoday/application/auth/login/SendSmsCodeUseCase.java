package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.port.PhoneNumbers;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodes.Permit;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record SendSmsCodeUseCase(
        PhoneNumbers phones,
        SmsCodes codes,
        SmsSender sender,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        Clock clock)
        implements SendSmsCode {

    private static final int ATTEMPT_BYTES = 8;

    @Override
    public Sent send(Command command) {
        var phone = phones.read(command.phone());
        var code = new SmsCode(randomSource.digits(policy.codeLength()));
        var sending = sending(phone, code, command.address());
        var quota = permit(sending);
        return switch (deliver(phone, code, sending)) {
            case ACCEPTED -> new Sent(command.phone(), null, quota);
            case SHOWN -> new Sent(command.phone(), code, quota);
            case REJECTED -> {
                codes.withdraw(sending, policy.sending(), clock.instant());
                throw new DependencyUnavailableException(Dependency.SMS_PROVIDER, null);
            }
        };
    }

    /** What was not even tried costs nothing; what may have gone out does. */
    private SmsSender.Delivery deliver(PhoneNumber phone, SmsCode code, Sending sending) {
        try {
            return sender.send(phone, code);
        } catch (DependencyUnavailableException failure) {
            if (failure.dependency() == Dependency.CAPACITY) {
                codes.withdraw(sending, policy.sending(), clock.instant());
            }
            throw failure;
        }
    }

    private Sending sending(PhoneNumber phone, SmsCode code, String address) {
        return new Sending(
                randomSource.hex(ATTEMPT_BYTES),
                hashes.hash(Purpose.PHONE_LIMITS, phone.e164()),
                hashes.hash(Purpose.SMS_CODE, CodeText.of(phone, code)),
                address,
                phone.block(),
                policy.codeLifetime());
    }

    private Quota permit(Sending sending) {
        return switch (codes.permit(sending, policy.sending(), policy.trying(), clock.instant())) {
            case Permit.Granted(var quota) -> quota;
            case Permit.TooMany(var quota) -> throw new DomainException(new AuthError.TooManyMessages(quota));
            case Permit.Waiting(var quota) -> throw new DomainException(new AuthError.TooManyTries(quota));
        };
    }
}

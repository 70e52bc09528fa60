package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.SmsRegionPolicy;
import com.datingtoday.application.auth.port.PhoneNumberParser;
import com.datingtoday.application.auth.port.SmsCodeMetrics;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Clock;

@UseCase
record SendSmsCodeUseCase(
        PhoneNumberParser phones,
        SmsCodes codes,
        SmsSender sender,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        SmsRegionPolicy regionPolicy,
        SmsCodeMetrics metrics,
        Clock clock)
        implements SendSmsCode {

    private static final int SEND_ID_BYTES = 8;

    @Override
    public Sent send(Command command) {
        var phone = phones.parse(command.phone().value());
        var region = phones.region(phone);
        if (!regionPolicy.supports(region)) {
            throw new DomainException(new AuthError.UnsupportedPhoneRegion());
        }
        var code = new SmsCode(randomSource.digits(policy.codeLength()));
        var pendingCode = pendingCode(phone, region, code, command.address());
        var quota = reserve(pendingCode);
        var delivery = deliver(phone, code, pendingCode);
        if (delivery == SmsSender.Delivery.REJECTED) {
            cancel(pendingCode);
            throw new DependencyUnavailableException(Dependency.SMS_PROVIDER, null);
        }
        metrics.recordSent(region);
        return new Sent(command.phone(), delivery == SmsSender.Delivery.SHOWN ? code : null, quota);
    }

    /** Sends the code. A message that was not attempted is not counted; one whose outcome is unknown is counted. */
    private SmsSender.Delivery deliver(PhoneNumber phone, SmsCode code, PendingCode pendingCode) {
        try {
            return sender.send(phone, code);
        } catch (DependencyUnavailableException failure) {
            if (failure.dependency() == Dependency.CAPACITY) {
                cancel(pendingCode);
            } else {
                metrics.recordSent(pendingCode.region());
            }
            throw failure;
        }
    }

    private void cancel(PendingCode pendingCode) {
        codes.cancel(pendingCode, limits(pendingCode));
    }

    private SendLimits limits(PendingCode pendingCode) {
        return policy.sendLimits().withRegion(regionPolicy.budgetOf(pendingCode.region()));
    }

    private PendingCode pendingCode(PhoneNumber phone, String region, SmsCode code, Sensitive<String> address) {
        return new PendingCode(
                randomSource.hex(SEND_ID_BYTES),
                new Sensitive<>(hashes.hash(Purpose.PHONE_LIMITS, phone.e164())),
                new Sensitive<>(hashes.hash(Purpose.SMS_CODE, code.hashInput(phone))),
                address,
                new Sensitive<>(phone.numberRange()),
                region,
                policy.codeLifetime());
    }

    private Quota reserve(PendingCode pendingCode) {
        return switch (codes.reserve(pendingCode, limits(pendingCode), policy.attemptLimits(), clock.instant())) {
            case SendDecision.Granted(var quota) -> quota;
            case SendDecision.LimitReached(var quota) ->
                throw new DomainException(new AuthError.TooManySmsMessages(quota));
            case SendDecision.LockedOut(var quota) -> throw new DomainException(new AuthError.TooManyAttempts(quota));
        };
    }
}

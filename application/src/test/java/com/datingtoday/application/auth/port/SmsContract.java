package com.datingtoday.application.auth.port;

import com.datingtoday.application.auth.port.SmsCodes.Permit;
import com.datingtoday.application.auth.port.SmsCodes.Rate;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.application.auth.port.SmsCodes.Trial;
import com.datingtoday.application.auth.port.SmsCodes.TryingLimits;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the parts of {@link SmsCodesContract} have in common. */
public interface SmsContract {

    Duration MINUTE = Duration.ofMinutes(1);
    Duration HOUR = Duration.ofHours(1);
    Duration DAY = Duration.ofDays(1);
    Duration LIFETIME = Duration.ofMinutes(5);

    /** The limits for a number as the product has them. */
    SendingLimits STRICT = new SendingLimits(
            List.of(new Rate(1, MINUTE), new Rate(5, HOUR), new Rate(10, DAY)), List.of(), List.of(), List.of());

    SendingLimits WIDE = new SendingLimits(List.of(new Rate(1000, MINUTE)), List.of(), List.of(), List.of());

    TryingLimits TRYING = new TryingLimits(5, 20, Duration.ofMinutes(15), DAY);

    Trial RIGHT = new Trial.Right();
    Trial WRONG = new Trial.Wrong();

    SmsCodes codes();

    /** A phone that nobody has used. */
    default String phone() {
        return "1." + Samples.hex(16);
    }

    /** A code for the phone, from an address and a block of its own. */
    default Sending sending(String phone) {
        return sending(phone, "192.0.2." + Samples.hex(8), "+" + Samples.hex(8));
    }

    default Sending sending(String phone, String address, String block) {
        return new Sending(Samples.hex(8), phone, "1." + Samples.hex(32), address, block, LIFETIME);
    }

    default Permit permit(Sending sending, Instant now) {
        return permit(sending, STRICT, now);
    }

    default Permit permit(Sending sending, SendingLimits limits, Instant now) {
        return codes().permit(sending, limits, TRYING, now);
    }

    /** Tries the code that was sent. */
    default Trial attempt(Sending sending, Instant now) {
        return attempt(sending, TRYING, now);
    }

    default Trial attempt(Sending sending, TryingLimits trying, Instant now) {
        return codes().attempt(Samples.hex(8), sending.phone(), List.of(sending.codeHash()), trying, now);
    }

    /** Tries a code that was never sent. */
    default Trial guess(Sending sending, Instant now) {
        return guess(sending, TRYING, now);
    }

    default Trial guess(Sending sending, TryingLimits trying, Instant now) {
        return codes().attempt(Samples.hex(8), sending.phone(), List.of("1." + Samples.hex(32)), trying, now);
    }

    /** Limits for a number alone. */
    default SendingLimits number(Rate... rates) {
        return new SendingLimits(List.of(rates), List.of(), List.of(), List.of());
    }

    default Permit granted(int limit, int remaining, Instant resetAt) {
        return new Permit.Granted(new Quota(limit, remaining, resetAt));
    }

    default Permit tooMany(int limit, Instant resetAt) {
        return new Permit.TooMany(new Quota(limit, 0, resetAt));
    }
}

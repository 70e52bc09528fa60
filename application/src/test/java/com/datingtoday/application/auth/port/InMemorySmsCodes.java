package com.datingtoday.application.auth.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Synchronized on one lock. Failures expire after a day without another one. */
public final class InMemorySmsCodes implements SmsCodes {

    private static final Duration DAY = Duration.ofDays(1);

    private final Map<Sensitive<String>, Phone> phones = new HashMap<>();
    private final Map<Window, Integer> windows = new HashMap<>();

    /** Fixed window in which messages of an address, of a number range or in total are counted. */
    private record Window(String scope, Duration period, long number) {

        static Window at(String scope, Duration period, Instant now) {
            return new Window(scope, period, Math.floorDiv(now.toEpochMilli(), period.toMillis()));
        }

        Instant end() {
            return Instant.ofEpochMilli((number + 1) * period.toMillis());
        }
    }

    private record Sent(String sendId, Instant at) {}

    private static final class Code {
        final PendingCode pendingCode;
        final Instant expired;
        final @Nullable Code previous;
        int tries;

        @Nullable
        String usedBy;

        Code(PendingCode pendingCode, Instant now, @Nullable Code previous) {
            this.pendingCode = pendingCode;
            this.expired = now.plus(pendingCode.lifetime());
            this.previous = previous;
        }

        boolean isGood(int triesACode, Instant now) {
            return usedBy == null && tries < triesACode && now.isBefore(expired);
        }
    }

    private static final class Phone {
        final List<Sent> sent = new ArrayList<>();

        @Nullable
        Code code;

        int failures;
        Instant lastFailure = Instant.MIN;
        Instant waitUntil = Instant.MIN;

        void fail(AttemptLimits attemptLimits, Instant now) {
            failures = now.isBefore(lastFailure.plus(DAY)) ? failures + 1 : 1;
            lastFailure = now;
            if (failures >= attemptLimits.maxFailuresInARow()) {
                var wait = attemptLimits.initialLockout();
                for (int i = attemptLimits.maxFailuresInARow();
                        i < failures && wait.compareTo(attemptLimits.maxLockout()) < 0;
                        i++) {
                    wait = wait.multipliedBy(2);
                }
                waitUntil =
                        now.plus(wait.compareTo(attemptLimits.maxLockout()) < 0 ? wait : attemptLimits.maxLockout());
            }
        }
    }

    private Phone phone(Sensitive<String> phoneKey) {
        return phones.computeIfAbsent(phoneKey, _ -> new Phone());
    }

    @Override
    public synchronized SendDecision reserve(
            PendingCode pendingCode, SendLimits limits, AttemptLimits attemptLimits, Instant now) {
        var phone = phone(pendingCode.phoneKey());
        if (now.isBefore(phone.waitUntil)) {
            return new SendDecision.LockedOut(new Quota(attemptLimits.maxFailuresInARow(), 0, phone.waitUntil));
        }
        var refusal = Stream.concat(
                        limits.perNumber().stream().map(rate -> quota(phone, rate, now)),
                        clock(pendingCode, limits, now))
                .filter(quota -> quota.remaining() == 0)
                .max(Comparator.comparing(Quota::resetAt));
        if (refusal.isPresent()) {
            return new SendDecision.LimitReached(refusal.get());
        }
        phone.sent.add(new Sent(pendingCode.sendId(), now));
        windows(pendingCode, limits, now).forEach(window -> windows.merge(window, 1, Integer::sum));
        phone.code = new Code(pendingCode, now, phone.code);
        return new SendDecision.Granted(limits.perNumber().stream()
                .map(rate -> quota(phone, rate, now))
                .min(Comparator.comparingInt(Quota::remaining).thenComparing(Quota::resetAt, Comparator.reverseOrder()))
                .orElseThrow());
    }

    /** Returns the quota of a number; it increases when the oldest message leaves the period. */
    private static Quota quota(Phone phone, RateLimit rate, Instant now) {
        var inPeriod = phone.sent.stream()
                .map(Sent::at)
                .filter(at -> at.plus(rate.period()).isAfter(now))
                .toList();
        var remaining = Math.max(0, rate.limit() - inPeriod.size());
        var resetAt = inPeriod.isEmpty() ? now : inPeriod.get(Math.max(0, inPeriod.size() - rate.limit()));
        return new Quota(rate.limit(), remaining, resetAt.plus(rate.period()));
    }

    private Stream<Quota> clock(PendingCode pendingCode, SendLimits limits, Instant now) {
        return Stream.of(
                        counted("address " + pendingCode.address().value(), limits.perAddress(), now),
                        counted("block " + pendingCode.numberRange().value(), limits.perNumberRange(), now),
                        counted("region " + pendingCode.region(), limits.perRegion(), now),
                        counted("total", limits.total(), now))
                .flatMap(quotas -> quotas);
    }

    private Stream<Quota> counted(String scope, List<RateLimit> rates, Instant now) {
        return rates.stream().map(rate -> {
            var window = Window.at(scope, rate.period(), now);
            var remaining = Math.max(0, rate.limit() - windows.getOrDefault(window, 0));
            return new Quota(rate.limit(), remaining, window.end());
        });
    }

    private static Stream<Window> windows(PendingCode pendingCode, SendLimits limits, Instant at) {
        return Stream.of(
                        limits.perAddress().stream()
                                .map(rate -> Window.at(
                                        "address " + pendingCode.address().value(), rate.period(), at)),
                        limits.perNumberRange().stream()
                                .map(rate -> Window.at(
                                        "block " + pendingCode.numberRange().value(), rate.period(), at)),
                        limits.perRegion().stream()
                                .map(rate -> Window.at("region " + pendingCode.region(), rate.period(), at)),
                        limits.total().stream().map(rate -> Window.at("total", rate.period(), at)))
                .flatMap(all -> all);
    }

    @Override
    public synchronized void cancel(PendingCode pendingCode, SendLimits limits) {
        var phone = phone(pendingCode.phoneKey());
        Optional<Sent> sent = phone.sent.stream()
                .filter(one -> one.sendId().equals(pendingCode.sendId()))
                .findFirst();
        sent.ifPresent(one -> {
            phone.sent.remove(one);
            windows(pendingCode, limits, one.at()).forEach(window -> windows.merge(window, -1, Integer::sum));
        });
        var code = phone.code;
        if (code != null && code.pendingCode.sendId().equals(pendingCode.sendId())) {
            phone.code = code.previous;
        }
    }

    @Override
    public synchronized AttemptResult verify(
            String attemptId,
            Sensitive<String> phoneKey,
            Sensitive<String> codeHash,
            AttemptLimits attemptLimits,
            Instant now) {
        var phone = phone(phoneKey);
        if (now.isBefore(phone.waitUntil)) {
            return new AttemptResult.LockedOut(new Quota(attemptLimits.maxFailuresInARow(), 0, phone.waitUntil));
        }
        var code = phone.code;
        if (code == null || !code.isGood(attemptLimits.maxAttemptsPerCode(), now)) {
            return new AttemptResult.Incorrect();
        }
        code.tries++;
        if (!codeHash.equals(code.pendingCode.codeHash())) {
            phone.fail(attemptLimits, now);
            return new AttemptResult.Incorrect();
        }
        code.usedBy = attemptId;
        phone.failures = 0;
        return new AttemptResult.Correct();
    }

    @Override
    public synchronized void restore(String attemptId, Sensitive<String> phoneKey) {
        var code = phone(phoneKey).code;
        if (code != null && attemptId.equals(code.usedBy)) {
            code.usedBy = null;
            code.tries--;
        }
    }
}

package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.RequestGate.Claim;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.SessionState;
import com.datingtoday.application.auth.port.RequestGate.Ticket;
import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.application.auth.port.SmsCodes.Permit;
import com.datingtoday.application.auth.port.SmsCodes.Rate;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.application.auth.port.SmsCodes.Trial;
import com.datingtoday.application.auth.port.SmsCodes.TryingLimits;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each call costs, in round trips. */
class RoundTripsIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final TryingLimits TRYING = new TryingLimits(5, 20, HOUR, HOUR);

    /** One that knows no session, and one that has told Redis every script. */
    private final Instance fresh = Instance.on(SharedRedis.patient(SharedRedis.uri()));

    private final Instance other = Instance.on(SharedRedis.patient(SharedRedis.uri()));

    private final SendingLimits limits = new SendingLimits(
            List.of(new Rate(1, HOUR)),
            List.of(Samples.rateOfItsOwn(2), Samples.rateOfItsOwn(2)),
            List.of(Samples.rateOfItsOwn(2)),
            List.of(Samples.rateOfItsOwn(2)));

    @BeforeEach
    void tellScripts() {
        pass(other, new Ticket.None());
        var sending = sending(Samples.hex(16));
        permit(other, sending);
        other.codes().withdraw(sending, limits, Samples.now());
        attempt(other, sending);
        other.codes().giveBack("a", sending.phone(), Samples.now());
        var session = Samples.session(Samples.user(), Samples.now());
        other.cache().refreshed(session, Samples.token());
    }

    @AfterEach
    void close() {
        fresh.close();
        other.close();
    }

    private <T> T costs(int trips, Supplier<T> call) {
        var before = fresh.trips();
        var result = call.get();
        assertThat(fresh.trips() - before).isEqualTo(trips);
        return result;
    }

    private void costs(int trips, Runnable call) {
        costs(trips, () -> {
            call.run();
            return true;
        });
    }

    private static Passage pass(Instance instance, Ticket ticket) {
        return pass(instance, Samples.hex(16), null, ticket);
    }

    private static Passage pass(Instance instance, String nonce, @Nullable String sign, Ticket ticket) {
        var now = Samples.now();
        var claim = new Claim("scope", nonce, sign, now, Duration.ofSeconds(62), Duration.ofSeconds(15));
        return instance.gate().pass(claim, ticket, now);
    }

    private static Sending sending(String phone) {
        return new Sending(Samples.hex(8), phone, Samples.hex(32), "192.0.2.1", "+861", HOUR);
    }

    private Permit permit(Instance instance, Sending sending) {
        return instance.codes().permit(sending, limits, TRYING, Samples.now());
    }

    private static Trial attempt(Instance instance, Sending sending) {
        return instance.codes().attempt("a", sending.phone(), List.of(sending.codeHash()), TRYING, Samples.now());
    }

    @Test
    void a_request_without_session_costs_one() {
        costs(1, () -> pass(fresh, new Ticket.None()));
        costs(1, () -> pass(fresh, Samples.hex(16), Samples.hex(16), new Ticket.None()));
    }

    @Test
    void a_request_in_a_session_of_scheme_2_costs_one() {
        var session = Samples.signingSession(Samples.user(), Samples.now());
        other.cache().remember(session);

        costs(1, () -> fresh.cache().recall(session.id()));
        costs(0, () -> fresh.cache().recall(session.id()));
        assertThat(costs(1, () -> pass(fresh, new Ticket.ById(session.id()))))
                .isEqualTo(new Passage.Passed(new SessionState.Remembered(session)));
    }

    @Test
    void a_request_in_a_session_of_scheme_1_costs_one_and_one_more_the_first_time() {
        var session = Samples.session(Samples.user(), Samples.now());
        other.cache().remember(session);
        var ticket = new Ticket.ByToken(session.keys().token());
        var passed = new Passage.Passed(new SessionState.Remembered(session));

        assertThat(costs(2, () -> pass(fresh, Samples.hex(8), Samples.hex(16), ticket)))
                .isEqualTo(passed);
        assertThat(costs(1, () -> pass(fresh, Samples.hex(8), Samples.hex(16), ticket)))
                .isEqualTo(passed);
    }

    @Test
    void a_replay_costs_one_whatever_its_token() {
        var session = Samples.session(Samples.user(), Samples.now());
        other.cache().remember(session);
        var nonce = Samples.hex(16);
        pass(other, nonce, null, new Ticket.None());

        assertThat(costs(
                        1,
                        () -> pass(
                                fresh,
                                nonce,
                                null,
                                new Ticket.ByToken(session.keys().token()))))
                .isEqualTo(new Passage.Replayed());
    }

    @Test
    void a_session_just_opened_is_known_by_heart() {
        var session = Samples.session(Samples.user(), Samples.now());
        var gone = List.of(Samples.sessionId(session.user()), Samples.sessionId(session.user()));

        costs(1, () -> fresh.cache().opened(session, gone));
        costs(1, () -> pass(fresh, new Ticket.ByToken(session.keys().token())));
    }

    @Test
    void each_change_of_a_session_costs_one() {
        var session = Samples.signingSession(Samples.user(), Samples.now());
        var several = List.of(session.id(), Samples.sessionId(session.user()));

        costs(1, () -> fresh.cache().remember(session));
        costs(1, () -> fresh.cache().refreshed(session, Samples.token()));
        costs(1, () -> fresh.cache().ending(several));
        costs(1, () -> fresh.cache().ended(several));
        costs(0, () -> fresh.cache().ended(List.of()));
    }

    @Test
    void a_code_costs_one_to_send_one_to_try_and_one_to_give_back() {
        var sending = sending(Samples.hex(16));

        assertThat(costs(1, () -> permit(fresh, sending))).isInstanceOf(Permit.Granted.class);
        assertThat(costs(1, () -> attempt(fresh, sending))).isEqualTo(new Trial.Right());
        costs(1, () -> fresh.codes().giveBack("a", sending.phone(), Samples.now()));
    }

    @Test
    void a_refusal_costs_one_more() {
        var sending = sending(Samples.hex(16));
        permit(fresh, sending);

        assertThat(costs(2, () -> permit(fresh, sending))).isInstanceOf(Permit.TooMany.class);
    }
}

package com.datingtoday.application.auth.port;

import static com.datingtoday.domain.auth.LoginType.PHONE;
import static com.datingtoday.domain.auth.LoginType.THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.UserAuths.UserAuthWithSessions;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link UserAuths}. */
public interface UserAuthsContract {

    UserAuths auths();

    /** Store of the sessions that {@link #auths} reads. */
    AuthSessions sessions();

    private static UserAuth.Active userAuth(UserId user, LoginType type) {
        return UserAuth.register(user, type, "1." + AuthSamples.hex(16), AuthSamples.now());
    }

    private UserAuth.Active added() {
        var auth = userAuth(AuthSamples.user(), PHONE);
        auths().create(auth);
        return auth;
    }

    private UserAuth found(UserAuth auth) {
        return auths().find(auth.type(), List.of(auth.openId()), AuthSamples.now())
                .orElseThrow()
                .auth();
    }

    private static UserAuth.Suspended suspended(UserAuth.Active auth) {
        return new UserAuth.Suspended(
                auth.user(), auth.type(), auth.openId(), auth.loginTime(), auth.createTime(), auth.logins());
    }

    @Test
    default void an_added_login_method_is_found_unchanged() {
        var auth = userAuth(AuthSamples.user(), PHONE);

        assertThat(auths().create(auth)).isTrue();

        assertThat(auths().find(PHONE, List.of(auth.openId()), AuthSamples.now()))
                .contains(new UserAuthWithSessions(auth, List.of()));
    }

    @Test
    default void a_login_method_is_found_by_its_open_id_under_any_key() {
        var auth = added();

        assertThat(auths().find(PHONE, List.of("2." + AuthSamples.hex(16), auth.openId()), AuthSamples.now()))
                .contains(new UserAuthWithSessions(auth, List.of()));
    }

    @Test
    default void an_unknown_open_id_is_absent() {
        var auth = added();

        assertThat(auths().find(PHONE, List.of("1." + AuthSamples.hex(16)), AuthSamples.now()))
                .isEmpty();
        assertThat(auths().find(THIRD_PARTY, List.of(auth.openId()), AuthSamples.now()))
                .isEmpty();
    }

    @Test
    default void open_ids_that_differ_in_case_are_different() {
        var auth = UserAuth.register(AuthSamples.user(), PHONE, "1.abc" + AuthSamples.hex(16), AuthSamples.now());
        auths().create(auth);

        assertThat(auths().find(PHONE, List.of(auth.openId().replace("abc", "ABC")), AuthSamples.now()))
                .isEmpty();
    }

    @Test
    default void live_sessions_of_a_login_method_are_returned_the_oldest_first() {
        var auth = added();
        var now = AuthSamples.now();
        var second = AuthSamples.session(auth.user(), now.minusSeconds(20));
        var first = AuthSamples.signingSession(auth.user(), now.minusSeconds(30));
        var ended = AuthSamples.session(auth.user(), now.minusSeconds(40));
        var expired = AuthSamples.session(auth.user(), now.minus(AuthSamples.LIFETIME));
        List.of(second, first, ended, expired, AuthSamples.session(AuthSamples.user(), now))
                .forEach(sessions()::create);
        sessions().end(auth.user(), List.of(ended.id()), now);

        assertThat(auths().find(PHONE, List.of(auth.openId()), now))
                .contains(new UserAuthWithSessions(auth, List.of(first.id(), second.id())));
    }

    @Test
    default void an_open_id_cannot_be_added_twice() {
        var auth = added();
        var other = UserAuth.register(AuthSamples.user(), PHONE, auth.openId(), AuthSamples.now());

        assertThat(auths().create(other)).isFalse();

        assertThat(found(auth)).isEqualTo(auth);
    }

    @Test
    default void the_same_open_id_may_exist_for_another_login_type() {
        var auth = added();
        var other = UserAuth.register(AuthSamples.user(), THIRD_PARTY, auth.openId(), AuthSamples.now());

        assertThat(auths().create(other)).isTrue();

        assertThat(found(other)).isEqualTo(other);
        assertThat(found(auth)).isEqualTo(auth);
    }

    @Test
    default void one_of_many_concurrent_registrations_of_an_open_id_succeeds() {
        var openId = "1." + AuthSamples.hex(16);

        var added = ConcurrentRunner.run(
                10, number -> auths().create(UserAuth.register(AuthSamples.user(), PHONE, openId, AuthSamples.now())));

        assertThat(added).containsOnlyOnce(true);
    }

    @Test
    default void a_login_is_recorded_and_updates_the_open_id_to_the_current_key() {
        var auth = added();
        var after = auth.logIn("2." + AuthSamples.hex(16), auth.loginTime().plusSeconds(60));

        assertThat(auths().recordLogin(after)).isTrue();

        assertThat(found(after)).isEqualTo(after);
        assertThat(auths().find(PHONE, List.of(auth.openId()), AuthSamples.now()))
                .isEmpty();
    }

    @Test
    default void a_login_is_recorded_for_one_user_and_login_type_only() {
        var auth = added();
        var bystander = added();
        var otherWay = userAuth(auth.user(), THIRD_PARTY);
        auths().create(otherWay);

        auths().recordLogin(auth.logIn(auth.openId(), auth.loginTime().plusSeconds(60)));

        assertThat(found(otherWay)).isEqualTo(otherWay);
        assertThat(found(bystander)).isEqualTo(bystander);
    }

    @Test
    default void the_second_of_two_concurrent_logins_is_not_recorded() {
        var auth = added();
        var first = auth.logIn(auth.openId(), auth.loginTime().plusMillis(1));
        auths().recordLogin(first);

        assertThat(auths().recordLogin(
                                auth.logIn(auth.openId(), auth.loginTime().plusMillis(2))))
                .isFalse();

        assertThat(found(auth)).isEqualTo(first);
    }

    @Test
    default void one_of_many_concurrent_logins_is_recorded_even_in_the_same_millisecond() {
        var auth = added();
        var after = auth.logIn(auth.openId(), auth.loginTime());

        var recorded = ConcurrentRunner.run(10, number -> auths().recordLogin(after));

        assertThat(recorded).containsOnlyOnce(true);
        assertThat(found(auth)).isEqualTo(after);
    }

    @Test
    default void a_login_of_an_unknown_user_is_not_recorded() {
        var auth = userAuth(AuthSamples.user(), PHONE);

        assertThat(auths().recordLogin(auth.logIn(auth.openId(), auth.loginTime())))
                .isFalse();

        assertThat(auths().find(PHONE, List.of(auth.openId()), AuthSamples.now()))
                .isEmpty();
    }

    @Test
    default void a_suspension_applies_to_all_login_methods_of_a_user() {
        var user = AuthSamples.user();
        var phone = userAuth(user, PHONE);
        var other = userAuth(user, THIRD_PARTY);
        auths().create(phone);
        auths().create(other);

        assertThat(auths().suspend(user)).isTrue();

        assertThat(found(phone)).isEqualTo(suspended(phone));
        assertThat(found(other)).isEqualTo(suspended(other));
    }

    @Test
    default void a_login_read_before_a_suspension_is_not_recorded() {
        var auth = added();
        auths().suspend(auth.user());

        assertThat(auths().recordLogin(auth.logIn(auth.openId(), auth.loginTime())))
                .isFalse();

        assertThat(found(auth)).isEqualTo(suspended(auth));
    }

    @Test
    default void a_user_is_suspended_and_resumed_once() {
        var auth = added();
        var bystander = added();

        assertThat(auths().resume(auth.user())).isFalse();
        assertThat(auths().suspend(auth.user())).isTrue();
        assertThat(auths().suspend(auth.user())).isFalse();
        assertThat(auths().resume(auth.user())).isTrue();

        assertThat(found(auth)).isEqualTo(auth);
        assertThat(found(bystander)).isEqualTo(bystander);
    }

    @Test
    default void a_resumed_user_logs_in_again() {
        var auth = added();
        auths().suspend(auth.user());
        auths().resume(auth.user());

        assertThat(auths().recordLogin(auth.logIn(auth.openId(), auth.loginTime())))
                .isTrue();
    }

    @Test
    default void an_unknown_user_is_not_suspended_or_resumed() {
        var unknown = AuthSamples.user();

        assertThat(auths().suspend(unknown)).isFalse();
        assertThat(auths().resume(unknown)).isFalse();
    }

    @Test
    default void one_of_many_concurrent_suspensions_succeeds() {
        var auth = added();

        assertThat(ConcurrentRunner.run(10, number -> auths().suspend(auth.user())))
                .containsOnlyOnce(true);
    }
}

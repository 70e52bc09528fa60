package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.DeviceTokens.Device;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link DeviceTokens}. */
public interface DeviceTokensContract {

    DeviceTokens tokens();

    /** Returns a user with an account. */
    UserId newUser();

    private static DeviceToken token() {
        return new DeviceToken(Platform.FCM, AuthSamples.hex(256));
    }

    private static Device device(UserId user, String session) {
        return new Device(user, session, token(), false);
    }

    private static Device device(UserId user) {
        return device(user, AuthSamples.hex(16));
    }

    private boolean put(Device device, int maximum) {
        return tokens().put(device, maximum, AuthSamples.now());
    }

    @Test
    default void devices_are_listed_unchanged_and_distinguished_by_platform() {
        var user = newUser();
        var one = new Device(user, AuthSamples.hex(32), token(), true);
        var other = new Device(
                user,
                AuthSamples.hex(16),
                new DeviceToken(Platform.APNS, one.token().value()),
                false);

        assertThat(put(one, 5)).isTrue();
        assertThat(put(other, 5)).isTrue();

        assertThat(tokens().list(user)).containsExactlyInAnyOrder(one, other);
        assertThat(tokens().list(newUser())).isEmpty();
    }

    @Test
    default void a_second_registration_updates_the_device() {
        var user = newUser();
        var first = device(user);
        put(first, 1);
        var changed = new Device(user, AuthSamples.hex(16), first.token(), true);

        assertThat(put(changed, 1)).isTrue();

        assertThat(tokens().list(user)).containsExactly(changed);
    }

    @Test
    default void a_device_belongs_to_the_user_who_registered_it_last() {
        var user = newUser();
        var before = device(newUser());
        put(before, 5);
        var after = new Device(user, AuthSamples.hex(16), before.token(), false);

        put(after, 5);

        assertThat(tokens().list(before.user())).isEmpty();
        assertThat(tokens().list(user)).containsExactly(after);
        tokens().delete(before.user(), before.token());
        assertThat(tokens().list(user)).containsExactly(after);
        tokens().delete(user, after.token());
        assertThat(tokens().list(user)).isEmpty();
    }

    @Test
    default void a_user_cannot_register_more_devices_than_the_limit() {
        var user = newUser();
        var devices = IntStream.range(0, 3).mapToObj(_ -> device(user)).toList();
        devices.forEach(device -> assertThat(put(device, 3)).isTrue());

        assertThat(put(device(user), 3)).isFalse();

        assertThat(put(devices.getFirst(), 3)).isTrue();
        assertThat(tokens().list(user)).containsExactlyInAnyOrderElementsOf(devices);
        assertThat(put(device(user), 4)).isTrue();
    }

    @Test
    default void concurrent_registrations_do_not_exceed_the_limit() {
        var user = newUser();

        var put = ConcurrentRunner.run(8, thread -> put(device(user), 3));

        assertThat(put).filteredOn(devices -> devices).hasSize(3);
        assertThat(tokens().list(user)).hasSize(3);
    }

    @Test
    default void a_device_registered_concurrently_belongs_to_one_user() {
        var users = IntStream.range(0, 4).mapToObj(_ -> newUser()).toList();
        var token = token();

        ConcurrentRunner.run(4, thread -> put(new Device(users.get(thread), "one", token, false), 3));

        assertThat(users.stream().flatMap(user -> tokens().list(user).stream()))
                .singleElement()
                .matches(device -> device.token().equals(token));
    }

    @Test
    default void devices_are_deleted_with_their_sessions() {
        var user = newUser();
        var sessions = List.of(AuthSamples.hex(16), AuthSamples.hex(16), AuthSamples.hex(16));
        var devices = sessions.stream().map(session -> device(user, session)).toList();
        devices.forEach(device -> put(device, 5));
        var others = device(newUser(), sessions.getFirst());
        put(others, 5);

        tokens().deleteForSessions(user, sessions.subList(0, 2));
        assertThat(tokens().list(user)).containsExactly(devices.getLast());
        tokens().deleteForSessions(user, List.of());

        assertThat(tokens().list(user)).isEmpty();
        assertThat(tokens().list(others.user())).containsExactly(others);
    }
}

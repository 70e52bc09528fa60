package com.datingtoday.application.auth.port;

import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of {@link AppKeys}. */
public interface AppKeysContract {

    AppKeys apps();

    default AppKey app(SigningScheme... schemes) {
        return AppKey.create(
                new AppId(AuthSamples.hex(8)), "新 app", new Secret(AuthSamples.hex(32)), Set.of(schemes), false);
    }

    @Test
    default void an_added_app_is_found_unchanged() {
        var app = app(PARAMETERS_MD5, MESSAGE_SIGNATURE);

        assertThat(apps().create(app)).isTrue();

        assertThat(apps().find(app.id())).contains(app);
        assertThat(apps().list()).contains(app);
    }

    @Test
    default void an_unknown_app_is_absent() {
        assertThat(apps().find(new AppId(AuthSamples.hex(8)))).isEmpty();
    }

    @Test
    default void app_keys_that_differ_in_case_are_different() {
        var app = app(PARAMETERS_MD5);
        var lower = new AppId("x" + app.id().value());
        apps().create(AppKey.create(lower, "lower", app.secret(), app.schemes(), false));

        assertThat(apps().find(new AppId("X" + app.id().value()))).isEmpty();
    }

    @Test
    default void an_app_key_cannot_be_added_twice() {
        var app = app(PARAMETERS_MD5);
        var other = AppKey.create(app.id(), "other", new Secret("other"), Set.of(MESSAGE_SIGNATURE), true);
        apps().create(app);

        assertThat(apps().create(other)).isFalse();

        assertThat(apps().list()).contains(app).doesNotContain(other);
    }

    @Test
    default void apps_are_listed_by_app_key() {
        var prefix = AuthSamples.hex(8);
        for (var name : new String[] {"-2", "-3", "-1"}) {
            apps().create(AppKey.create(
                    new AppId(prefix + name), prefix + name, new Secret("secret"), Set.of(PARAMETERS_MD5), false));
        }

        assertThat(apps().list())
                .extracting(app -> app.id().value())
                .containsSubsequence(prefix + "-1", prefix + "-2", prefix + "-3");
    }

    @Test
    default void everything_except_the_app_key_can_be_replaced() {
        var before = app(PARAMETERS_MD5);
        var until = AuthSamples.now().plusSeconds(3600);
        var after = new AppKey(
                before.id(),
                "renamed",
                new Secret("fresh"),
                new AppKey.RetiringSecret(before.secret(), until),
                false,
                Set.of(MESSAGE_SIGNATURE),
                true);
        apps().create(before);

        assertThat(apps().replace(before, after)).isTrue();

        assertThat(apps().find(before.id())).contains(after);
        assertThat(apps().list()).contains(after).doesNotContain(before);
    }

    @Test
    default void a_retiring_secret_can_be_removed() {
        var before = app(PARAMETERS_MD5);
        var rotated = before.rotate(new Secret("fresh"), Duration.ofHours(1), AuthSamples.now());
        var after = new AppKey(
                rotated.id(), rotated.name(), rotated.secret(), null, true, rotated.schemes(), rotated.always200());
        apps().create(before);
        apps().replace(before, rotated);

        assertThat(apps().replace(rotated, after)).isTrue();

        assertThat(apps().find(before.id())).contains(after);
    }

    @Test
    default void a_concurrently_changed_app_is_not_replaced() {
        var read = app(PARAMETERS_MD5);
        var now = AuthSamples.now();
        var current = read.rotate(new Secret("fresh"), Duration.ofHours(1), now);
        apps().create(read);
        apps().replace(read, current);

        assertThat(apps().replace(read, read.withEnabled(false))).isFalse();

        assertThat(apps().list()).contains(current);
    }

    @Test
    default void a_concurrently_disabled_app_is_not_replaced() {
        var read = app(PARAMETERS_MD5);
        var now = AuthSamples.now();
        apps().create(read);
        apps().replace(read, read.withEnabled(false));

        assertThat(apps().replace(read, read.rotate(new Secret("fresh"), Duration.ofHours(1), now)))
                .isFalse();

        assertThat(apps().list()).contains(read.withEnabled(false));
    }

    @Test
    default void an_unknown_app_is_not_replaced() {
        var app = app(PARAMETERS_MD5);

        assertThat(apps().replace(app, app.withEnabled(false))).isFalse();

        assertThat(apps().find(app.id())).isEmpty();
    }

    @Test
    default void one_of_many_concurrent_changes_succeeds() {
        var before = app(PARAMETERS_MD5);
        Instant now = AuthSamples.now();
        apps().create(before);

        var replaced = ConcurrentRunner.run(
                10, number -> apps().replace(before, before.rotate(new Secret("fresh " + number), Duration.ZERO, now)));

        assertThat(replaced).containsOnlyOnce(true);
    }

    @Test
    default void one_of_many_concurrent_additions_of_an_app_key_succeeds() {
        var app = app(PARAMETERS_MD5);

        var added = ConcurrentRunner.run(
                10,
                number -> apps().create(
                                AppKey.create(app.id(), "app " + number, new Secret("secret"), app.schemes(), false)));

        assertThat(added).containsOnlyOnce(true);
    }
}

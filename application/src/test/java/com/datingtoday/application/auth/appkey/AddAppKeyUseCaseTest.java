package com.datingtoday.application.auth.appkey;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator does with client apps, and what is known of one by its name. */
class AddAppKeyUseCaseTest {

    static final AppId NEW = new AppId("new-app");
    static final AddAppKey.Command ADD = new AddAppKey.Command(NEW, "新", Set.of(MESSAGE_SIGNATURE), true);

    final AuthFixture authFixture = new AuthFixture();
    final AddAppKey addAppKey = new AddAppKeyUseCase(authFixture.apps, authFixture.randomness);
    final SetAppKeyEnabled setAppKeyEnabled = new SetAppKeyEnabledUseCase(authFixture.apps);
    final RotateAppSecret rotateAppSecret =
            new RotateAppSecretUseCase(authFixture.apps, authFixture.randomness, authFixture.clock);

    /** Where every app is changed by somebody else between reading and writing. */
    private static AppKeys changing() {
        AppKeys apps = mock();
        when(apps.all()).thenReturn(List.of(APP));
        when(apps.replace(any(), any())).thenReturn(false);
        return apps;
    }

    @Test
    void an_app_is_added_with_a_secret_made_for_it() {
        var added = addAppKey.add(ADD).orElseThrow();

        assertThat(added.secret().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(added).isEqualTo(new AppKey(NEW, "新", added.secret(), null, true, Set.of(MESSAGE_SIGNATURE), true));
        assertThat(authFixture.apps.find(NEW)).contains(added);
        authFixture.authenticate(authFixture.signed("new-app", added.secret().value()));
    }

    @Test
    void a_name_is_taken_once() {
        var added = addAppKey.add(ADD).orElseThrow();

        assertThat(addAppKey.add(ADD)).isEmpty();
        assertThat(authFixture.apps.find(NEW)).contains(added);
    }

    @Test
    void each_app_has_a_secret_of_its_own() {
        var other = new AddAppKey.Command(new AppId("other"), "", Set.of(MESSAGE_SIGNATURE), false);

        assertThat(addAppKey.add(ADD).orElseThrow().secret())
                .isNotEqualTo(addAppKey.add(other).orElseThrow().secret());
    }

    @Test
    void an_app_is_shut_out_and_let_in_again() {
        assertThat(setAppKeyEnabled.enable(new SetAppKeyEnabled.Command(APP.id(), false)))
                .isTrue();
        assertThat(authFixture.apps.find(APP.id())).contains(APP.enable(false));

        assertThat(setAppKeyEnabled.enable(new SetAppKeyEnabled.Command(APP.id(), true)))
                .isTrue();
        assertThat(authFixture.apps.find(APP.id())).contains(APP);
    }

    @Test
    void only_the_app_that_is_named_is_shut_out() {
        var added = addAppKey.add(ADD).orElseThrow();

        setAppKeyEnabled.enable(new SetAppKeyEnabled.Command(NEW, false));

        assertThat(authFixture.apps.all()).containsExactlyInAnyOrder(APP, added.enable(false));
    }

    @Test
    void an_unknown_app_or_one_changed_at_the_same_time_is_not_shut_out() {
        assertThat(setAppKeyEnabled.enable(new SetAppKeyEnabled.Command(NEW, false)))
                .isFalse();
        assertThat(new SetAppKeyEnabledUseCase(changing()).enable(new SetAppKeyEnabled.Command(APP.id(), false)))
                .isFalse();
    }

    @Test
    void a_secret_is_rotated_and_the_old_one_retires() {
        var added = addAppKey.add(ADD).orElseThrow();

        var rotated = rotateAppSecret
                .rotate(new RotateAppSecret.Command(APP.id(), Duration.ofDays(30)))
                .orElseThrow();

        assertThat(rotated.secret().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(rotated).isEqualTo(APP.rotate(rotated.secret(), Duration.ofDays(30), NOON));
        assertThat(authFixture.apps.all()).containsExactlyInAnyOrder(rotated, added);
    }

    @Test
    void a_secret_that_has_leaked_goes_at_once() {
        var rotated = rotateAppSecret
                .rotate(new RotateAppSecret.Command(APP.id(), Duration.ZERO))
                .orElseThrow();

        assertThat(rotated.secretsAt(NOON)).containsExactly(rotated.secret());
    }

    @Test
    void an_unknown_app_or_one_changed_at_the_same_time_is_not_rotated() {
        assertThat(rotateAppSecret.rotate(new RotateAppSecret.Command(NEW, Duration.ZERO)))
                .isEmpty();
        assertThat(new RotateAppSecretUseCase(changing(), authFixture.randomness, authFixture.clock)
                        .rotate(new RotateAppSecret.Command(APP.id(), Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void all_apps_are_listed() {
        var added = addAppKey.add(ADD).orElseThrow();

        assertThat(new ListAppKeysUseCase(authFixture.apps).list()).containsExactly(added, APP);
    }

    @Test
    void an_app_is_known_by_its_name() {
        assertThat(new FindAppKeyUseCase(authFixture.apps).find(new FindAppKey.Query("test-app")))
                .contains(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "unknown", "s_100001", "test-app "})
    void nothing_is_known_of_any_other_name(String name) {
        assertThat(new FindAppKeyUseCase(authFixture.apps).find(new FindAppKey.Query(name)))
                .isEmpty();
    }

    @Test
    void a_secret_never_shows() {
        var added = addAppKey.add(ADD).orElseThrow();
        var rotated = added.rotate(new Secret("fresh secret"), Duration.ofDays(1), NOON);

        assertThat(rotated.toString()).doesNotContain(added.secret().value(), "fresh secret");
    }
}

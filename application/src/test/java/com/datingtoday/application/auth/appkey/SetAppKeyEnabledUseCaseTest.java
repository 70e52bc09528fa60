package com.datingtoday.application.auth.appkey;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.appkey.AppKeysStub.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import org.junit.jupiter.api.Test;

class SetAppKeyEnabledUseCaseTest {

    final AuthFixture authFixture = new AuthFixture();
    final SetAppKeyEnabled setAppKeyEnabled = new SetAppKeyEnabledUseCase(authFixture.apps);

    @Test
    void an_app_is_disabled_and_enabled() {
        assertThat(setAppKeyEnabled.setEnabled(new SetAppKeyEnabled.Command(APP.id(), false)))
                .isTrue();
        assertThat(authFixture.apps.find(APP.id())).contains(APP.withEnabled(false));

        assertThat(setAppKeyEnabled.setEnabled(new SetAppKeyEnabled.Command(APP.id(), true)))
                .isTrue();
        assertThat(authFixture.apps.find(APP.id())).contains(APP);
    }

    @Test
    void other_apps_stay_enabled() {
        authFixture.apps.create(NEW);

        setAppKeyEnabled.setEnabled(new SetAppKeyEnabled.Command(NEW.id(), false));

        assertThat(authFixture.apps.list()).containsExactlyInAnyOrder(APP, NEW.withEnabled(false));
    }

    @Test
    void an_unknown_or_concurrently_changed_app_is_not_disabled() {
        assertThat(setAppKeyEnabled.setEnabled(new SetAppKeyEnabled.Command(NEW.id(), false)))
                .isFalse();
        assertThat(new SetAppKeyEnabledUseCase(AppKeysStub.withConcurrentChanges())
                        .setEnabled(new SetAppKeyEnabled.Command(APP.id(), false)))
                .isFalse();
    }
}

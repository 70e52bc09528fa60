package com.datingtoday.application.auth.appkey;

import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddAppKeyUseCaseTest {

    static final AppId NEW = new AppId("new-app");
    static final AddAppKey.Command ADD = new AddAppKey.Command(NEW, "新", Set.of(MESSAGE_SIGNATURE), true);

    final AuthFixture authFixture = new AuthFixture();
    final AddAppKey addAppKey = new AddAppKeyUseCase(authFixture.apps, authFixture.randomness);

    @Test
    void a_new_app_gets_a_random_secret_and_can_sign_requests() {
        var added = addAppKey.add(ADD).orElseThrow();

        assertThat(added.secret().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(added).isEqualTo(new AppKey(NEW, "新", added.secret(), null, true, Set.of(MESSAGE_SIGNATURE), true));
        assertThat(authFixture.apps.find(NEW)).contains(added);
        authFixture.authenticate(authFixture.signed("new-app", added.secret().value()));
    }

    @Test
    void an_app_key_cannot_be_added_twice() {
        var added = addAppKey.add(ADD).orElseThrow();

        assertThat(addAppKey.add(ADD)).isEmpty();
        assertThat(authFixture.apps.find(NEW)).contains(added);
    }

    @Test
    void two_apps_get_different_secrets() {
        var other = new AddAppKey.Command(new AppId("other"), "", Set.of(MESSAGE_SIGNATURE), false);

        assertThat(addAppKey.add(ADD).orElseThrow().secret())
                .isNotEqualTo(addAppKey.add(other).orElseThrow().secret());
    }
}

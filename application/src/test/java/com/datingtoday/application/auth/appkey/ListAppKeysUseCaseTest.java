package com.datingtoday.application.auth.appkey;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.appkey.AppKeysStub.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import org.junit.jupiter.api.Test;

class ListAppKeysUseCaseTest {

    @Test
    void all_apps_are_listed() {
        var authFixture = new AuthFixture();
        authFixture.apps.create(NEW);

        assertThat(new ListAppKeysUseCase(authFixture.apps).list()).containsExactly(NEW, APP);
    }
}

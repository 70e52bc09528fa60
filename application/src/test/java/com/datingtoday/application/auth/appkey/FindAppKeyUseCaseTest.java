package com.datingtoday.application.auth.appkey;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindAppKeyUseCaseTest {

    final FindAppKey findAppKey = new FindAppKeyUseCase(new AuthFixture().apps);

    @Test
    void an_app_is_found_by_its_key() {
        assertThat(findAppKey.find(new FindAppKey.Query("test-app"))).contains(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "unknown", "s_100001", "test-app "})
    void an_unknown_or_malformed_key_finds_no_app(String name) {
        assertThat(findAppKey.find(new FindAppKey.Query(name))).isEmpty();
    }
}

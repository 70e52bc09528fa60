package com.datingtoday.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/auth;x=1/login",
                "/api//auth/login",
                "/api/auth%2Flogin",
                "/api/auth%2flogin",
                "/api/./auth",
                "/api/../api/auth",
                "/api/auth/..",
                "/api/%2e%2e/x",
                "/api/.%2E/x",
                "/api\\auth",
                "/api/a%00b",
                "/api/%255c"
            })
    void a_path_with_two_interpretations_is_ambiguous(String path) {
        assertThat(ApiPaths.isAmbiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/auth/login", "/api/users/100001", "/api/a.b/..c", "/api/%E5%B0%8F"})
    void an_ordinary_path_is_not_ambiguous(String path) {
        assertThat(ApiPaths.isAmbiguous(path)).isFalse();
    }
}

package com.datingtoday.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Assertions on rejected parameters. */
public final class ParameterAssertions {

    private ParameterAssertions() {}

    /** Asserts that the response names the parameter as missing, malformed or in conflict with another one. */
    public static void assertRejected(MvcTestResult result, String parameter) {
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(300);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.msg")
                .asString()
                .startsWith(parameter + " ")
                .containsAnyOf("Allowed: ", "cannot be sent together");
        assertThat(result).bodyJson().extractingPath("$.data.field").isEqualTo(parameter);
    }
}

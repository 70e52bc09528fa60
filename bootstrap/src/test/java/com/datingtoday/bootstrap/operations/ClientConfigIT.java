package com.datingtoday.bootstrap.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.TestInstance;
import org.junit.jupiter.api.Test;

/** Limits and texts for clients. */
class ClientConfigIT {

    private final TestInstance testInstance = TestInstance.one();

    @Test
    void a_signed_request_without_a_login_gets_the_configuration_and_may_cache_it() {
        var apiReply = testInstance.scheme2().get("/api/config");

        assertThat(apiReply.code()).as(apiReply.body()).isZero();
        assertThat(apiReply.json().at("/data/limits/album_photos").asInt()).isEqualTo(9);
        assertThat(apiReply.json().at("/data/enumerations/emotion/0/zh").asString())
                .isEqualTo("单身");
        assertThat(apiReply.headers().allValues("Cache-Control")).containsExactly("max-age=3600, private");
    }

    @Test
    void an_unsigned_request_is_rejected() {
        assertThat(testInstance.wire().get("/api/config").status()).isEqualTo(401);
    }
}

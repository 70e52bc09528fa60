package com.datingtoday.bootstrap.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Concurrent refreshes of one session on two instances. */
class ConcurrentRefreshIT {

    static final String REFRESH = "/api/auth/refresh";
    static final int REFRESHES = 50;

    static final List<TestInstance> INSTANCES = List.of(TestInstance.one(), TestInstance.two());

    @Test
    void concurrent_refreshes_of_a_session_of_scheme_1_return_one_token() {
        var token = INSTANCES.getFirst().scheme1().logIn(RawHttpClient.phone()).data("token");

        var replies = ConcurrentRunner.run(REFRESHES, i -> refresh(i, token));

        assertOneResponse(replies);
        assertThat(replies.getFirst().data("token")).isNotEqualTo(token);
    }

    @Test
    void concurrent_refreshes_of_a_session_of_scheme_2_return_one_expiry() {
        var first = INSTANCES.getFirst().scheme2();
        var login = first.logIn(RawHttpClient.phone());
        var clients = INSTANCES.stream()
                .map(instance -> new Scheme2Client(instance.wire(), first.keyId(), first.secret()).as(login))
                .toList();

        var replies = ConcurrentRunner.run(REFRESHES, i -> clients.get(i % 2).post(REFRESH));

        assertOneResponse(replies);
        clients.forEach(
                client -> assertThat(client.get("/api/auth/sessions").code()).isZero());
    }

    @Test
    void clients_that_refresh_repeatedly_with_their_own_token_stay_logged_in() {
        var token = INSTANCES.getFirst().scheme1().logIn(RawHttpClient.phone()).data("token");

        var replies = ConcurrentRunner.run(10, i -> {
            var held = refresh(i, token);
            return Stream.of(held, refresh(i + 1, held.data("token"))).toList();
        });

        assertThat(replies.stream().flatMap(List::stream).map(ApiReply::code)).containsOnly(0);
        assertThat(refresh(0, token).code())
                .as("the first token is in its grace period")
                .isZero();
    }

    private static ApiReply refresh(int i, String token) {
        return INSTANCES.get(i % 2).scheme1().post(REFRESH, Map.of(), token);
    }

    private static void assertOneResponse(List<ApiReply> replies) {
        assertThat(replies.stream().map(ApiReply::code)).containsOnly(0);
        assertThat(replies.stream().map(ApiReply::body).distinct()).hasSize(1);
    }
}

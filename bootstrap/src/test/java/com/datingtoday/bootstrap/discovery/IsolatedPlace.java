package com.datingtoday.bootstrap.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** Area far from all other users, so that a test finds its own users only. */
final class IsolatedPlace {

    static final String NEARBY = "/api/users/nearby";
    static final String LOCATION = "/api/users/me/location";
    private static final String WOMAN = "{\"birthday\": \"1998-08-08\", \"gender\": 2, \"sexual\": 1}";
    private static final String MAN = "{\"birthday\": \"1998-08-08\", \"gender\": 1, \"sexual\": 2}";

    private final TestInstance testInstance;

    /** Degrees, with digits that do not occur elsewhere by chance. */
    final double latitude = -40 - ThreadLocalRandom.current().nextDouble(15);

    final double longitude = -10 - ThreadLocalRandom.current().nextDouble(120);

    IsolatedPlace(TestInstance testInstance) {
        this.testInstance = testInstance;
    }

    /** Registers women some metres from each other. */
    List<TestUser> women(int count) {
        var women = new ArrayList<TestUser>();
        for (int i = 0; i < count; i++) {
            women.add(register(WOMAN, i));
        }
        return women;
    }

    TestUser man() {
        return register(MAN, 0);
    }

    private TestUser register(String who, int number) {
        var testUser = TestUser.register(testInstance);
        testUser.update(who);
        setLocation(testUser, latitude + number * 1e-6, longitude);
        return testUser;
    }

    static void setLocation(TestUser testUser, double latitude, double longitude) {
        var apiReply = testUser.client()
                .put(LOCATION, "{\"latitude\": \"%.7f\", \"longitude\": \"%.7f\"}".formatted(latitude, longitude));
        assertThat(apiReply.code()).as(apiReply.body()).isZero();
    }

    /** Rebuilds the grid for the present users. */
    void rebuild() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreException(IllegalStateException.class)
                .until(() -> testInstance.bean(RebuildNearbyIndex.class).rebuild() > 0);
    }

    static ApiReply nearby(TestUser viewer, String parameters) {
        return viewer.client().get(NEARBY + "?" + parameters);
    }

    /** Returns the user ids of a list, in order. */
    static List<Long> users(ApiReply apiReply) {
        assertThat(apiReply.code()).as(apiReply.body()).isZero();
        return entries(apiReply).stream()
                .map(entry -> entry.path("user_id").asLong())
                .toList();
    }

    static List<JsonNode> entries(ApiReply apiReply) {
        return apiReply.json().path("data").path("list").valueStream().toList();
    }

    static List<Long> ids(List<TestUser> people) {
        return people.stream().map(testUser -> testUser.id().value()).toList();
    }
}

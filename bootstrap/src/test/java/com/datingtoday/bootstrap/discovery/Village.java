package com.datingtoday.bootstrap.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** A place far from everybody else's, where a test has its people to itself. */
final class Village {

    static final String NEARBY = "/api/users/nearby";
    static final String LOCATION = "/api/users/me/location";
    private static final String WOMAN = "{\"birthday\": \"1998-08-08\", \"gender\": 2, \"sexual\": 1}";
    private static final String MAN = "{\"birthday\": \"1998-08-08\", \"gender\": 1, \"sexual\": 2}";

    private final Instance instance;

    /** Degrees; digits that stand nowhere else by chance. */
    final double latitude = -40 - ThreadLocalRandom.current().nextDouble(15);

    final double longitude = -10 - ThreadLocalRandom.current().nextDouble(120);

    Village(Instance instance) {
        this.instance = instance;
    }

    /** So many women, some metres from each other. */
    List<Person> women(int count) {
        var women = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            women.add(settle(WOMAN, i));
        }
        return women;
    }

    Person man() {
        return settle(MAN, 0);
    }

    private Person settle(String who, int number) {
        var person = Person.register(instance);
        person.change(who);
        put(person, latitude + number * 1e-6, longitude);
        return person;
    }

    static void put(Person person, double latitude, double longitude) {
        var reply = person.client()
                .put(LOCATION, "{\"latitude\": \"%.7f\", \"longitude\": \"%.7f\"}".formatted(latitude, longitude));
        assertThat(reply.code()).as(reply.body()).isZero();
    }

    /** People are shown as finely as they live now. */
    void rebuild() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreException(IllegalStateException.class)
                .until(() -> instance.bean(RebuildNearbyIndex.class).rebuild() > 0);
    }

    /** The answer to who is near. */
    static Reply nearby(Person viewer, String parameters) {
        return viewer.client().get(NEARBY + "?" + parameters);
    }

    /** All who are in an answer, by number. */
    static List<Long> users(Reply reply) {
        assertThat(reply.code()).as(reply.body()).isZero();
        return entries(reply).stream()
                .map(entry -> entry.path("user_id").asLong())
                .toList();
    }

    static List<JsonNode> entries(Reply reply) {
        return reply.json().path("data").path("list").valueStream().toList();
    }

    static List<Long> ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).toList();
    }
}

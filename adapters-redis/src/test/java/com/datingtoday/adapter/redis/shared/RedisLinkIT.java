package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.shared.Unavailable;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RedisLinkIT {

    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
    private static final RedisLink LINK = new RedisLink(SharedRedis.patient(SharedRedis.uri()), METERS);
    private static final LuaScript ECHO = LuaScript.read(RedisLinkIT.class, "echo.lua");

    @AfterAll
    static void close() {
        LINK.close();
    }

    private static long trips(String name, String outcome) {
        var timer = METERS.find("redis.roundtrip")
                .tag("name", name)
                .tag("outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private record Three(Future<String> set, Future<String> got, Future<List<String>> echoed) {}

    private static Three three(Flush flush, String value) {
        return new Three(
                flush.redis().set("dt:test:{link}:" + value, value),
                flush.redis().get("dt:test:{link}:" + value),
                flush.run(ECHO, List.of("dt:test:{link}:" + value), value, "二"));
    }

    @Test
    void what_is_asked_together_is_answered_together_and_in_order() {
        var said = LINK.roundTrip("three", flush -> three(flush, "value"));

        assertThat(said.set().resultNow()).isEqualTo("OK");
        assertThat(said.got().resultNow()).isEqualTo("value");
        assertThat(said.echoed().resultNow()).containsExactly("value", "二");
    }

    @Test
    void what_is_asked_together_leaves_in_one_write() {
        try (var cable = Cable.to(SharedRedis.uri());
                var link = new RedisLink(SharedRedis.patient(cable.uri()), new SimpleMeterRegistry())) {
            link.roundTrip("three", flush -> three(flush, "first"));
            var before = cable.writes();

            for (int i = 0; i < 200; i++) {
                link.roundTrip("three", flush -> three(flush, "more"));
            }

            assertThat(cable.writes() - before).isEqualTo(200);
        }
    }

    @Test
    void a_script_that_redis_does_not_know_costs_one_trip_more_once() {
        LINK.roundTrip("forget", flush -> flush.redis().scriptFlush());

        LINK.roundTrip("unknown", flush -> three(flush, "first"));
        assertThat(trips("unknown", "answered")).isEqualTo(2);

        var said = LINK.roundTrip("unknown", flush -> three(flush, "again"));
        assertThat(trips("unknown", "answered")).isEqualTo(3);
        assertThat(said.echoed().resultNow()).containsExactly("again", "二");
    }

    @Test
    void an_error_of_one_command_is_an_outage_of_redis() {
        LINK.roundTrip("type", flush -> flush.redis().set("dt:test:{text}", "text"));

        assertThatThrownBy(() -> LINK.roundTrip("type", flush -> flush.redis().incr("dt:test:{text}")))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        away -> assertThat(away.dependency()).isEqualTo(Unavailable.Dependency.REDIS));
        assertThat(trips("type", "unavailable")).isEqualTo(1);
        assertThat(LINK.isAnswering()).isTrue();
    }

    @Test
    void many_virtual_threads_share_the_connection() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 2_000)
                    .mapToObj(number -> threads.submit(() -> {
                        var text = Integer.toString(number);
                        return LINK.roundTrip("many", flush -> flush.run(ECHO, List.of("dt:test:{many}"), text))
                                .resultNow()
                                .equals(List.of(text));
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }
}

package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.shared.DependencyUnavailableException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RedisExecutorIT {

    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
    private static final RedisExecutor EXECUTOR =
            new RedisExecutor(SharedRedis.withLongTimeouts(SharedRedis.uri()), METERS);
    private static final LuaScript ECHO = LuaScript.load(RedisExecutorIT.class, "echo.lua");

    @AfterAll
    static void close() {
        EXECUTOR.close();
    }

    private static long roundTrips(String name, String outcome) {
        var timer = METERS.find("redis.roundtrip")
                .tag("name", name)
                .tag("outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private record ThreeReplies(Future<String> set, Future<String> got, Future<List<String>> echoed) {}

    private static ThreeReplies threeCommands(RedisPipeline pipeline, String value) {
        return new ThreeReplies(
                pipeline.commands().set("dt:test:{link}:" + value, value),
                pipeline.commands().get("dt:test:{link}:" + value),
                pipeline.runScript(ECHO, List.of("dt:test:{link}:" + value), value, "二"));
    }

    @Test
    void one_pipeline_returns_all_replies_in_order() {
        var replies = EXECUTOR.execute("three", pipeline -> threeCommands(pipeline, "value"));

        assertThat(replies.set().resultNow()).isEqualTo("OK");
        assertThat(replies.got().resultNow()).isEqualTo("value");
        assertThat(replies.echoed().resultNow()).containsExactly("value", "二");
    }

    @Test
    void one_pipeline_is_sent_in_one_write() {
        try (var networkProxy = NetworkProxy.to(SharedRedis.uri());
                var executor = new RedisExecutor(
                        SharedRedis.withLongTimeouts(networkProxy.uri()), new SimpleMeterRegistry())) {
            executor.execute("three", pipeline -> threeCommands(pipeline, "first"));
            var before = networkProxy.writes();

            for (int i = 0; i < 200; i++) {
                executor.execute("three", pipeline -> threeCommands(pipeline, "more"));
            }

            assertThat(networkProxy.writes() - before).isEqualTo(200);
        }
    }

    @Test
    void a_script_that_redis_lacks_costs_one_more_round_trip_once() {
        EXECUTOR.execute("forget", pipeline -> pipeline.commands().scriptFlush());

        EXECUTOR.execute("unknown", pipeline -> threeCommands(pipeline, "first"));
        assertThat(roundTrips("unknown", "answered")).isEqualTo(2);

        var replies = EXECUTOR.execute("unknown", pipeline -> threeCommands(pipeline, "again"));
        assertThat(roundTrips("unknown", "answered")).isEqualTo(3);
        assertThat(replies.echoed().resultNow()).containsExactly("again", "二");
    }

    @Test
    void an_error_reply_makes_redis_unavailable() {
        EXECUTOR.execute("type", pipeline -> pipeline.commands().set("dt:test:{text}", "text"));

        assertThatThrownBy(() ->
                        EXECUTOR.execute("type", pipeline -> pipeline.commands().incr("dt:test:{text}")))
                .isInstanceOfSatisfying(
                        DependencyUnavailableException.class,
                        unavailable -> assertThat(unavailable.dependency())
                                .isEqualTo(DependencyUnavailableException.Dependency.REDIS));
        assertThat(roundTrips("type", "unavailable")).isEqualTo(1);
        assertThat(EXECUTOR.isAvailable()).isTrue();
    }

    @Test
    void many_virtual_threads_share_the_connection() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 2_000)
                    .mapToObj(number -> threads.submit(() -> {
                        var text = Integer.toString(number);
                        return EXECUTOR.execute(
                                        "many", pipeline -> pipeline.runScript(ECHO, List.of("dt:test:{many}"), text))
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

package com.datingtoday.adapter.redis.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.protocol.AsyncCommand;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Single entry point for Redis commands. All threads share one connection (one per node in a cluster). Each call sends
 * its commands in one pipeline and costs one round trip, and a second one if Redis does not know a script.
 *
 * <p>The timer {@code redis.roundtrip} measures each round trip, with the tags {@code name} and {@code outcome} ({@code
 * answered} or {@code unavailable}).
 *
 * <p>No command is sent twice and no call waits for a connection: without a connection every call fails immediately.
 */
@Component
public final class RedisExecutor implements AutoCloseable {

    private static final String PONG = "PONG";

    private final long timeoutNanos;
    private final RedisConnection connection;
    private final MeterRegistry meters;
    private final Map<String, RoundTripTimers> timers = new ConcurrentHashMap<>();

    private record RoundTripTimers(Timer answered, Timer unavailable) {}

    /** Connects, or retries in the background if Redis is unavailable. */
    public RedisExecutor(RedisSettings settings, MeterRegistry meters) {
        this.timeoutNanos = settings.commandTimeout().toNanos();
        this.meters = meters;
        this.connection = RedisConnection.open(settings);
    }

    /**
     * Sends all commands that {@code batch} adds to the pipeline, and waits for their replies.
     *
     * @param name constant name of the call, {@code <port>.<method>}, for the timer
     * @param batch issues commands and scripts and returns their futures; it must not wait for them
     * @return result of {@code batch}; every future in it is complete
     * @throws DependencyUnavailableException if a reply is missing after the timeout or is an error; some commands may
     *     have been executed
     */
    public <T> T execute(String name, Function<RedisPipeline, T> batch) {
        var deadline = System.nanoTime() + timeoutNanos;
        var current = connection.current();
        if (current == null) {
            timers(name).unavailable().record(0, TimeUnit.NANOSECONDS);
            throw new DependencyUnavailableException(Dependency.REDIS, null);
        }
        var pipeline = new RedisPipeline(current);
        var result = batch.apply(pipeline);
        send(name, current, pipeline.drain(), deadline);
        pipeline.resendUnknownScripts();
        var resent = pipeline.drain();
        if (!resent.isEmpty()) {
            send(name, current, resent, deadline);
        }
        pipeline.complete();
        return result;
    }

    /** Opens a connection for a subscription; the caller must close it. */
    StatefulRedisPubSubConnection<String, String> openSubscription() {
        return connection.openSubscription();
    }

    /** Returns whether Redis responds to a ping. */
    public boolean isAvailable() {
        try {
            return PONG.equals(
                    execute("ping", pipeline -> pipeline.commands().ping()).resultNow());
        } catch (DependencyUnavailableException unavailable) {
            return false;
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private void send(
            String name,
            StatefulConnection<String, String> current,
            List<AsyncCommand<String, String, ?>> commands,
            long deadline) {
        var start = System.nanoTime();
        try {
            current.dispatch(commands);
            // Replies arrive in order, so after the last one the others rarely need to wait.
            for (var command : commands.reversed()) {
                await(command, deadline);
            }
        } catch (RedisException | CancellationException | TimeoutException failure) {
            timers(name).unavailable().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            commands.forEach(AsyncCommand::cancel);
            if (isReplica(failure)) {
                quit(current);
            }
            throw new DependencyUnavailableException(Dependency.REDIS, failure);
        }
        timers(name).answered().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    /**
     * Returns whether the server is a replica, according to an error of the server itself or of a script that it ran.
     */
    private static boolean isReplica(Exception failure) {
        return failure.getCause() instanceof RedisCommandExecutionException error
                && error.getMessage() != null
                && error.getMessage().contains("READONLY");
    }

    /** Closes a connection to a server that is no longer the primary; the next connection may lead to the new primary. */
    private static void quit(StatefulConnection<String, String> current) {
        var last = new RedisPipeline(current);
        var _ = last.commands().quit();
        current.dispatch(last.drain());
    }

    private static void await(AsyncCommand<String, String, ?> command, long deadline) throws TimeoutException {
        try {
            command.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            var failure = command.exceptionNow();
            if (!ScriptCall.isUnknownScript(failure)) {
                throw new RedisException(failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisException(e);
        }
    }

    private RoundTripTimers timers(String name) {
        return timers.computeIfAbsent(
                name, _ -> new RoundTripTimers(timer(name, "answered"), timer(name, "unavailable")));
    }

    private Timer timer(String name, String outcome) {
        return Timer.builder("redis.roundtrip")
                .description("Round trips to Redis")
                .tag("name", name)
                .tag("outcome", outcome)
                .register(meters);
    }
}

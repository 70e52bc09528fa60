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
 * The one way to Redis. All threads share one connection (in a cluster one to each node); what one call asks is written
 * in one flush and costs one round trip, whose time and number the timer {@code redis.roundtrip} keeps, tagged with
 * {@code name} and {@code outcome} ({@code answered}, {@code unavailable}).
 *
 * <p>Nothing is sent twice and nothing waits for a connection: while there is none, every call fails at once.
 */
@Component
public final class RedisExecutor implements AutoCloseable {

    private static final String PONG = "PONG";

    private final long timeoutNanos;
    private final RedisConnection connection;
    private final MeterRegistry meters;
    private final Map<String, RoundTripTimers> timers = new ConcurrentHashMap<>();

    private record RoundTripTimers(Timer answered, Timer unavailable) {}

    /** Connects; if Redis is away, goes on trying behind the scenes. */
    public RedisExecutor(RedisSettings settings, MeterRegistry meters) {
        this.timeoutNanos = settings.commandTimeout().toNanos();
        this.meters = meters;
        this.connection = RedisConnection.open(settings);
    }

    /**
     * Asks everything that {@code asking} puts into the flush, and waits for all of it.
     *
     * @param name of the call, for the timer; a constant
     * @param asking issues commands and scripts and keeps their futures; it must not wait for them
     * @return what {@code asking} returned; every future in it has a result
     * @throws Unavailable if Redis did not answer all of it in time, or answered one of them with an error; some of it may
     *     have been done
     */
    public <T> T execute(String name, Function<RedisPipeline, T> asking) {
        var deadline = System.nanoTime() + timeoutNanos;
        var open = connection.current();
        if (open == null) {
            timers(name).unavailable().record(0, TimeUnit.NANOSECONDS);
            throw new DependencyUnavailableException(Dependency.REDIS, null);
        }
        var redisPipeline = new RedisPipeline(open);
        var asked = asking.apply(redisPipeline);
        send(name, open, redisPipeline.drain(), deadline);
        redisPipeline.resendUnknownScripts();
        var again = redisPipeline.drain();
        if (!again.isEmpty()) {
            send(name, open, again, deadline);
        }
        redisPipeline.complete();
        return asked;
    }

    /** A connection for a subscription, which is the caller's to close. */
    StatefulRedisPubSubConnection<String, String> openSubscription() {
        return connection.openSubscription();
    }

    /** Whether Redis answers; for readiness. */
    public boolean isAvailable() {
        try {
            return PONG.equals(
                    execute("ping", redisPipeline -> redisPipeline.commands().ping())
                            .resultNow());
        } catch (DependencyUnavailableException away) {
            return false;
        }
    }

    /** Lets the connection go. */
    @Override
    public void close() {
        connection.close();
    }

    private void send(
            String name,
            StatefulConnection<String, String> open,
            List<AsyncCommand<String, String, ?>> commands,
            long deadline) {
        var begin = System.nanoTime();
        try {
            open.dispatch(commands);
            // The last one first: answers come in order, so mostly the others need no waiting any more.
            for (var command : commands.reversed()) {
                await(command, deadline);
            }
        } catch (RedisException | CancellationException | TimeoutException failure) {
            timers(name).unavailable().record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
            commands.forEach(AsyncCommand::cancel);
            if (isReplica(failure)) {
                leave(open);
            }
            throw new DependencyUnavailableException(Dependency.REDIS, failure);
        }
        timers(name).answered().record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    }

    /** Says so itself, or a script that it ran does. */
    private static boolean isReplica(Exception failure) {
        return failure.getCause() instanceof RedisCommandExecutionException said
                && said.getMessage() != null
                && said.getMessage().contains("READONLY");
    }

    /** What we are connected to is no primary any more; another connection may lead to the one that is. */
    private static void leave(StatefulConnection<String, String> open) {
        var last = new RedisPipeline(open);
        var _ = last.commands().quit();
        open.dispatch(last.drain());
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

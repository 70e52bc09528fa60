package com.datingtoday.bootstrap.testing;

import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.DatingTodayApplication;
import com.datingtoday.bootstrap.development.ApiDescription;
import com.datingtoday.bootstrap.development.DevelopmentData;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instance of the whole application in this process, on servers that all tests of the module share. */
public final class TestInstance {

    private static final class ServersHolder {
        static final DevelopmentServers SHARED = startShared();
    }

    private static final class FirstHolder {
        static final TestInstance SHARED = start();
    }

    private static final class SecondHolder {
        static final TestInstance SHARED = start();
    }

    private static final String NO_SANDBOX = "--datingtoday.payment.sandbox.enabled=false";
    private static final List<String> TEST_ARGUMENTS = List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--management.server.port=0",
            "--management.server.address=127.0.0.1",
            // Tests use one number often; the limits of production have tests of their own.
            "--datingtoday.login.sms-limits.per-number.minute=1000",
            "--datingtoday.login.sms-limits.per-number.hour=1000",
            "--datingtoday.login.sms-limits.per-number.day=1000",
            // Tests upload concurrently as one user; the limit per user has a test of its own.
            "--datingtoday.http.max-concurrent-uploads=64",
            "--datingtoday.http.max-uploads-per-user=64",
            // The gateways of providers are tested in their module.
            NO_SANDBOX,
            // A slow machine must not cause an outage; tests of outages use the timeout of production.
            "--datingtoday.redis.command-timeout=5s");

    private final ConfigurableApplicationContext context;

    private TestInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns the shared servers, which are empty when the first test of the module starts. */
    public static DevelopmentServers servers() {
        return ServersHolder.SHARED;
    }

    /** Returns the first instance and starts it if necessary. */
    public static TestInstance one() {
        return FirstHolder.SHARED;
    }

    /** Returns the second instance on the same servers and starts it if necessary. */
    public static TestInstance two() {
        return SecondHolder.SHARED;
    }

    /**
     * Starts another instance on the same servers, which its test must close.
     *
     * @param more arguments {@code --name=value}
     */
    public static TestInstance start(String... more) {
        return start(servers(), more);
    }

    /** Starts an instance on other servers. If the sandbox is enabled, it is the only payment provider. */
    public static TestInstance start(DevelopmentServers servers, String... more) {
        return start(servers, List.of(), more);
    }

    /** Starts an instance with additional beans. */
    public static TestInstance start(DevelopmentServers servers, List<Class<?>> beans, String... more) {
        var arguments = new LinkedHashMap<String, String>();
        var files = List.of("--datingtoday.media.storage.folder=" + StoredFiles.FOLDER);
        Stream.of(servers.arguments(), TEST_ARGUMENTS, files, List.of(more))
                .flatMap(List::stream)
                .forEach(argument -> arguments.put(argument.substring(0, argument.indexOf('=')), argument));
        var doubles = Stream.concat(
                Stream.of(DevelopmentData.class, ApiDescription.class, TestModeration.class, MatchRecorder.class),
                arguments.containsValue(NO_SANDBOX) ? Stream.of(TestPayments.class) : Stream.empty());
        var running = SpringApplication.from(DatingTodayApplication::main)
                .with(doubles.toArray(Class<?>[]::new))
                .with(beans.toArray(Class<?>[]::new))
                .withAdditionalProfiles("development")
                .run(arguments.values().toArray(String[]::new));
        return new TestInstance(running.getApplicationContext());
    }

    public RawHttpClient wire() {
        return new RawHttpClient(port("local.server.port"));
    }

    public RawHttpClient management() {
        return new RawHttpClient(port("local.management.port"));
    }

    /** Returns a client of scheme 1 with the development app key. */
    public Scheme1Client scheme1() {
        return new Scheme1Client(
                wire(),
                DevelopmentData.APP.id().value(),
                DevelopmentData.APP.secret().value());
    }

    /** Returns a client of scheme 2 with the development app key, before login. */
    public Scheme2Client scheme2() {
        return new Scheme2Client(
                wire(),
                DevelopmentData.APP.id().value(),
                DevelopmentData.APP.secret().value());
    }

    public MeterRegistry meters() {
        return context.getBean(MeterRegistry.class);
    }

    /** Waits until no stored event awaits its first delivery, which may make queries of its own. */
    public void awaitEventDelivery() {
        var jdbc = bean(JdbcClient.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select id from outbox where attempts <= 1 limit 1")
                        .query(Long.class)
                        .optional()
                        .isEmpty());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void close() {
        context.close();
    }

    private int port(String property) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty(property));
    }

    private static DevelopmentServers startShared() {
        try {
            return DevelopmentServers.start(Files.createTempDirectory("datingtoday-test"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

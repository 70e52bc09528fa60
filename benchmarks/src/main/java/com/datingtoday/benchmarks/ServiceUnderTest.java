package com.datingtoday.benchmarks;

import com.datingtoday.bootstrap.DatingTodayApplication;
import com.datingtoday.bootstrap.development.DevelopmentData;
import com.datingtoday.bootstrap.development.DevelopmentPopulation;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** Production jar in its own process, with its own database, Redis and generated users. */
final class ServiceUnderTest implements AutoCloseable {

    private static final Path JAR = Path.of("../bootstrap/target/production/datingtoday.jar");

    /**
     * Settings that differ from production: SMS codes must be readable, one machine sends all requests, and a busy
     * machine must not cause an outage.
     */
    private static final List<String> SETTINGS = List.of(
            "--spring.profiles.active=development",
            "--datingtoday.sms.provider=development",
            "--datingtoday.login.sms-limits.per-number.minute=1000000",
            "--datingtoday.login.sms-limits.per-number.hour=1000000",
            "--datingtoday.login.sms-limits.per-number.day=1000000",
            "--datingtoday.login.sms-limits.per-address.hour=100000000",
            "--datingtoday.login.sms-limits.per-number-range.hour=100000000",
            "--datingtoday.login.sms-limits.total.hour=100000000",
            "--datingtoday.redis.command-timeout=5s",
            "--management.server.address=127.0.0.1",
            "--management.server.port=0",
            "--datingtoday.media.storage.provider=folder");

    private final long people;
    private final DevelopmentServers servers;
    private final List<String> arguments;
    private final ServerProcess service;
    private final LoggedInUsers loggedInUsers;

    private ServiceUnderTest(long people, DevelopmentServers servers, List<String> arguments, ServerProcess service) {
        this.people = people;
        this.servers = servers;
        this.arguments = List.copyOf(arguments);
        this.service = service;
        this.loggedInUsers = LoggedInUsers.logIn(service.port());
    }

    /**
     * Adds the users and starts the service.
     *
     * @param folder folder of all data
     */
    static ServiceUnderTest start(long people, Path folder, String heap) {
        var servers = DevelopmentServers.start(folder, false);
        servers.enlarge();
        var arguments = new ArrayList<>(servers.arguments());
        arguments.addAll(SETTINGS);
        arguments.add("--datingtoday.media.storage.folder=" + folder.resolve("media"));
        Stream.of("encryption", "hashing")
                .map(use -> "--datingtoday.keys." + use)
                .flatMap(keys -> Stream.of(keys + ".current=k", keys + ".keys.k=" + newKey()))
                .forEach(arguments::add);
        loadPopulation(people, arguments);
        var service = ServerProcess.start(JAR, heap, "/readyz", folder.resolve("service.log"), arguments);
        return new ServiceUnderTest(people, servers, arguments, service);
    }

    /** Starts another instance on the same database and Redis. */
    ServerProcess startInstance(String heap, Path log, List<String> settings) {
        var all = new ArrayList<>(arguments);
        all.addAll(settings);
        return ServerProcess.start(JAR, heap, "/readyz", log, all);
    }

    /** Returns the URI of Redis. */
    String redis() {
        return arguments.stream()
                .filter(argument -> argument.startsWith("--datingtoday.redis.uri"))
                .findFirst()
                .map(argument -> argument.substring(argument.indexOf('=') + 1))
                .orElseThrow();
    }

    private static void loadPopulation(long people, List<String> arguments) {
        var more = List.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--datingtoday.scheduled-jobs=false",
                "--datingtoday.development.people=" + people);
        SpringApplication.from(DatingTodayApplication::main)
                .with(DevelopmentData.class, DevelopmentPopulation.class)
                .run(Stream.of(arguments, more).flatMap(List::stream).toArray(String[]::new))
                .getApplicationContext()
                .close();
    }

    private static String newKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    long people() {
        return people;
    }

    ServerProcess service() {
        return service;
    }

    /** Logs users in. */
    LoggedInUsers users() {
        return loggedInUsers;
    }

    ResourceUsage resourceUsage() {
        return ResourceUsage.read(service, servers);
    }

    @Override
    public void close() {
        service.close();
        servers.close();
    }
}

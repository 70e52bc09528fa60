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

/** The jar of production in a process of its own, over a database and a Redis of its own with so many people. */
final class ServiceUnderTest implements AutoCloseable {

    private static final Path JAR = Path.of("../bootstrap/target/production/datingtoday.jar");

    /**
     * Profile, sender and limits differ from production: a number's code must be known, and one machine asks for all; and a
     * busy machine is no outage.
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
        this.loggedInUsers = LoggedInUsers.join(service.port());
    }

    /**
     * Lets so many people live there, and starts the service.
     *
     * @param folder for all data
     */
    static ServiceUnderTest start(long people, Path folder, String heap) {
        var servers = DevelopmentServers.start(folder, false);
        servers.makeRoom();
        var arguments = new ArrayList<>(servers.arguments());
        arguments.addAll(SETTINGS);
        arguments.add("--datingtoday.media.storage.folder=" + folder.resolve("media"));
        Stream.of("encryption", "hashing")
                .map(use -> "--datingtoday.keys." + use)
                .flatMap(keys -> Stream.of(keys + ".current=k", keys + ".keys.k=" + newKey()))
                .forEach(arguments::add);
        settle(people, arguments);
        var service = ServerProcess.start(JAR, heap, "/readyz", folder.resolve("service.log"), arguments);
        return new ServiceUnderTest(people, servers, arguments, service);
    }

    /** One more instance over the same database and Redis. */
    ServerProcess another(String heap, Path log, List<String> settings) {
        var all = new ArrayList<>(arguments);
        all.addAll(settings);
        return ServerProcess.start(JAR, heap, "/readyz", log, all);
    }

    /** Where its Redis is. */
    String redis() {
        return arguments.stream()
                .filter(argument -> argument.startsWith("--datingtoday.redis.uri"))
                .findFirst()
                .map(argument -> argument.substring(argument.indexOf('=') + 1))
                .orElseThrow();
    }

    private static void settle(long people, List<String> arguments) {
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

    /** People who use it. */
    LoggedInUsers cast() {
        return loggedInUsers;
    }

    ResourceUsage counters() {
        return ResourceUsage.read(service, servers);
    }

    @Override
    public void close() {
        service.close();
        servers.close();
    }
}

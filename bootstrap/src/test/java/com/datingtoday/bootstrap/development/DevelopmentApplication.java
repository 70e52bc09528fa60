package com.datingtoday.bootstrap.development;

import com.datingtoday.bootstrap.DatingTodayApplication;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** {@code mvn spring-boot:test-run}: everything, on this machine, with nothing installed. */
public final class DevelopmentApplication {

    private DevelopmentApplication() {}

    private static final String PEOPLE = "--" + DevelopmentPopulation.PEOPLE + "=";
    private static final String OUTSIDE = "--datingtoday.development.servers=outside";

    /**
     * Starts the servers, then the application with the development profile; the servers stop after it. With {@value
     * #OUTSIDE} the servers of compose.yaml are used instead, or others by the usual properties. With {@code
     * --datingtoday.development.people=100000} so many people are there who do not exist.
     */
    public static void main(String[] args) {
        var application = SpringApplication.from(DatingTodayApplication::main)
                .with(
                        DevelopmentData.class,
                        DevelopmentMessages.class,
                        DevelopmentPopulation.class,
                        ApiDescription.class)
                .withAdditionalProfiles("development");
        if (Arrays.asList(args).contains(OUTSIDE)) {
            OUTSIDE_SERVERS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
            application.run(args);
            return;
        }
        var servers = DevelopmentServers.start(Path.of(System.getProperty("datingtoday.data", ".data")), true);
        if (Arrays.stream(args).anyMatch(arg -> arg.startsWith(PEOPLE))) {
            servers.makeRoom();
        }
        SpringApplication.getShutdownHandlers().add(servers::close);
        application.run(
                Stream.concat(servers.arguments().stream(), Stream.of(args)).toArray(String[]::new));
    }

    private static final Map<String, String> OUTSIDE_SERVERS = Map.of(
            "spring.datasource.url", "jdbc:mysql://127.0.0.1:3306/datingtoday",
            "spring.datasource.username", "datingtoday",
            "spring.datasource.password", "datingtoday",
            "datingtoday.redis.uris", "redis://127.0.0.1:6379");
}

package com.datingtoday.bootstrap.development;

import com.datingtoday.bootstrap.DatingTodayApplication;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** Starts the application with {@code mvn spring-boot:test-run} on embedded servers. */
public final class DevelopmentApplication {

    private DevelopmentApplication() {}

    private static final String PEOPLE = "--" + DevelopmentPopulation.PEOPLE + "=";
    private static final String OUTSIDE = "--datingtoday.development.servers=outside";

    /**
     * Starts the servers and the application with the profile {@code development}. With {@value #OUTSIDE} the servers
     * of compose.yaml, or those of the usual properties, are used instead. {@code
     * --datingtoday.development.people=100000} adds that many generated users.
     */
    public static void main(String[] args) {
        var application = SpringApplication.from(DatingTodayApplication::main)
                .with(
                        DevelopmentData.class,
                        DevelopmentPhotos.class,
                        DevelopmentMessages.class,
                        DevelopmentPages.class,
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
            servers.enlarge();
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

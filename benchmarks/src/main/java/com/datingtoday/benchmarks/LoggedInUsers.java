package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpConnection;
import com.datingtoday.bootstrap.development.population.Population;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.ReportedLocation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logged-in users who view others, each with the location of a generated user.
 *
 * @param port port of the service
 * @param members all users
 */
record LoggedInUsers(int port, List<BenchmarkUser> members) {

    private static final int SIZE = 100;
    private static final int CONTACTS = 20;
    private static final long SEED = 7;
    private static final long ASKED = 10 * SIZE;

    /**
     * Logged-in user.
     *
     * @param id user id
     * @param liked id of another user whose profile is visible
     */
    record BenchmarkUser(SigningClient client, String id, String liked) {}

    static LoggedInUsers logIn(int port) {
        var homes = homes();
        try (var connection = new HttpConnection(port)) {
            var members = new ArrayList<BenchmarkUser>();
            for (int i = 0; i < SIZE; i++) {
                members.add(logIn(connection, homes.get(i), i));
            }
            exchangeMessages(connection, members);
            return new LoggedInUsers(port, List.copyOf(members));
        }
    }

    BenchmarkUser member(int number) {
        return members.get(number % members.size());
    }

    /** Returns a phone number of a range that generated users do not have. */
    static String phone(int number) {
        return "+86138%08d".formatted(50_000_000 + number);
    }

    /** Encodes a request for an SMS code. */
    static byte[] codeRequest(String phone) {
        return SigningClient.app().request("POST", "/api/auth/sendsms", "{\"phone\": \"%s\"}".formatted(phone));
    }

    /** Encodes a login. */
    static byte[] loginRequest(String phone, String code) {
        return SigningClient.app()
                .request("POST", "/api/auth/login", "{\"phone\": \"%s\", \"code\": \"%s\"}".formatted(phone, code));
    }

    /** Returns the data of a successful response. */
    static JsonNode data(HttpConnection answer) {
        var json = JsonMapper.shared().readTree(answer.body());
        if (json.path("code").asInt(-1) != 0) {
            throw new IllegalStateException("unexpected code in response: " + json.path("code"));
        }
        return json.path("data");
    }

    private static BenchmarkUser logIn(HttpConnection connection, Coordinates home, int number) {
        var phone = phone(number);
        var code = call(connection, codeRequest(phone)).path("code").asString();
        var login = call(connection, loginRequest(phone, code));
        var signingClient = SigningClient.app()
                .as(
                        login.path("session_id").asString(),
                        login.path("session_secret").asString());
        int gender = 1 + number % 2;
        call(connection, signingClient.request("PATCH", "/api/users/me", adult(gender)));
        var place = String.format(
                Locale.ROOT, "{\"latitude\": \"%.6f\", \"longitude\": \"%.6f\"}", home.latitude(), home.longitude());
        call(connection, signingClient.request("PUT", "/api/users/me/location", place));
        var seen = call(connection, signingClient.get("/api/users/search?photo=true"))
                .path("list");
        return new BenchmarkUser(
                signingClient,
                login.path("user_id").asString(),
                seen.path(number % seen.size()).path("user_id").asString());
    }

    /**
     * Sends a message from each user to the next twenty, who reply. Each user then has forty contacts, half of them
     * unread.
     */
    private static void exchangeMessages(HttpConnection connection, List<BenchmarkUser> members) {
        for (int i = 0; i < SIZE; i++) {
            for (int j = 1; j <= CONTACTS; j++) {
                var other = members.get((i + j) % SIZE);
                call(connection, messageRequest(members.get(i), other, "hello %d %d".formatted(i, j)));
                call(connection, messageRequest(other, members.get(i), "hello back %d %d".formatted(i, j)));
            }
        }
    }

    /**
     * Encodes a message.
     *
     * @param words letters, digits and spaces
     */
    static byte[] messageRequest(BenchmarkUser from, BenchmarkUser to, String words) {
        return from.client()
                .request(
                        "POST",
                        "/api/contacts/" + to.id() + "/messages",
                        "{\"type\": \"text\", \"content\": \"%s\", \"client_msg_id\": \"%s\"}"
                                .formatted(words, words.replace(' ', '-')));
    }

    private static String adult(int gender) {
        return "{\"birthday\": \"1995-05-05\", \"gender\": %d, \"sexual\": %d}".formatted(gender, 3 - gender);
    }

    private static List<Coordinates> homes() {
        var population = Population.of(SEED, Clock.systemUTC().instant());
        return LongStream.range(0, ASKED)
                .mapToObj(number -> population.person(number).location())
                .filter(Objects::nonNull)
                .map(location -> location.reported())
                .filter(Objects::nonNull)
                .map(ReportedLocation::coordinates)
                .limit(SIZE)
                .toList();
    }

    private static JsonNode call(HttpConnection connection, byte[] request) {
        connection.exchange(request);
        return data(connection);
    }
}

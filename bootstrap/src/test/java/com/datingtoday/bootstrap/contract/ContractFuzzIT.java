package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ContractValidator;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.bootstrap.testing.VisitSetup;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Sends values that the contract does not allow, for each field of each call: of a wrong type, out of range, huge, null,
 * nested, with a fraction, with unusual Unicode. No response has a status 5xx. A response that {@code docs/openapi.yaml} does
 * not describe is logged. {@code -Dcontract.seed} changes the random part.
 */
class ContractFuzzIT {

    private static final Logger log = LoggerFactory.getLogger(ContractFuzzIT.class);

    private static final int REQUESTS = 20_000;
    private static final int CONCURRENT = 8;
    private static final String SERVER_ERROR = "status 5xx";
    private static final long SEED = 20_261_201;

    /** Values as JSON text. */
    private static final List<String> JSON_VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "1.5",
            "-0.0",
            "1e-7",
            "1e30",
            "1e999",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "100000000000000000000000000000",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"1.5\"",
            "\"NaN\"",
            "\"１\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202eabc\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83e\\udeea\"",
            "\"\\u0e19\\u0e49\\u0e33\\u0e1d\\u0e19\"",
            "\"a" + "\\u0301".repeat(400) + "\"",
            "\"" + "a".repeat(5_000) + "\"",
            "\"" + "\\n".repeat(500) + "\"",
            "\"' or 1=1 --\"",
            "\"<b>&amp;</b>\"",
            "\"2026-02-30\"",
            "\"0000-00-00\"",
            "\"%00%2F\"",
            "[]",
            "[null]",
            "[1.5]",
            "[\"a\",{}]",
            "[[[]]]",
            "{}",
            "{\"a\":{\"b\":[1]}}",
            "[".repeat(600) + "]".repeat(600));

    /** Values as text of a query, path or form. */
    private static final List<String> TEXT_VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "+1",
            "007",
            "1.5",
            "1e3",
            "NaN",
            "null",
            "true",
            "TRUE",
            "x",
            "１",
            "1,2,3",
            "1,,2",
            ",",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999",
            "[1]",
            "{}",
            "\u0000",
            "\u202eabc",
            "😀",
            "น้ำฝน",
            "a".repeat(3_000),
            "' or 1=1 --",
            "<b>",
            "%",
            "..",
            "2026-02-30",
            "\uFFFE");

    private static final Map<String, String> VALID = Map.ofEntries(
            Map.entry("phone", "\"+8613912345678\""),
            Map.entry("code", "\"123456\""),
            Map.entry("nickname", "\"Anna\""),
            Map.entry("introduction", "\"Hello\""),
            Map.entry("birthday", "\"1995-05-05\""),
            Map.entry("email", "\"anna@example.com\""),
            Map.entry("latitude", "48.1"),
            Map.entry("longitude", "11.5"),
            Map.entry("content", "\"Hello\""),
            Map.entry("client_msg_id", "\"fuzz-1\""),
            Map.entry("device_token", "\"0123456789abcdef0123456789abcdef\""),
            Map.entry("labels", "[1]"),
            Map.entry("order_no", "\"0123456789abcdef0123456789abcdef\""),
            Map.entry("Idempotency-Key", "\"fuzz-key-1\""));

    private record Field(String name, String in, JsonNode schema) {}

    private record Call(String method, String path, List<Field> fields, boolean json) {}

    /** One request: the values of its fields as JSON text. */
    private record Attempt(Call call, Map<String, String> values, boolean form) {

        @Override
        public String toString() {
            return call.method() + " " + call.path() + " " + values + (form ? " as a form" : "");
        }
    }

    private final TestInstance testInstance = TestInstance.one();
    private final TestUser peer = TestUser.adult(testInstance);
    private final List<TestUser> users = IntStream.range(0, CONCURRENT)
            .mapToObj(_ -> new VisitSetup(testInstance).grantVip(TestUser.adult(testInstance)))
            .toList();

    @Test
    void no_value_outside_the_contract_causes_a_5xx() throws InterruptedException {
        var seed = Long.getLong("contract.seed", SEED);
        var random = new Random(seed);
        var calls = calls();
        var attempts = new ArrayList<>(eachValueOfEachField(calls));
        while (attempts.size() < REQUESTS) {
            attempts.add(randomAttempt(calls, random));
        }
        log.info("contract fuzzing started seed={} requests={}", seed, attempts.size());

        var failures = send(attempts);

        assertThat(failures).as("seed %d", seed).isEmpty();
    }

    private static List<Call> calls() {
        var calls = new ArrayList<Call>();
        ContractValidator.shared()
                .document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(
                                operation -> calls.add(call(operation.getKey(), path.getKey(), operation.getValue()))));
        return calls;
    }

    private static Call call(String method, String path, JsonNode operation) {
        var fields = new ArrayList<Field>();
        operation
                .path("parameters")
                .forEach(parameter -> fields.add(new Field(
                        parameter.path("name").asString(), parameter.path("in").asString(), parameter.path("schema"))));
        var body = operation.at("/requestBody/content/application~1json/schema");
        body.path("properties")
                .properties()
                .forEach(property -> fields.add(new Field(property.getKey(), "body", property.getValue())));
        return new Call(method.toUpperCase(java.util.Locale.ROOT), path, fields, !body.isMissingNode());
    }

    private static List<Attempt> eachValueOfEachField(List<Call> calls) {
        var attempts = new ArrayList<Attempt>();
        for (var call : calls) {
            attempts.add(new Attempt(call, valid(call), false));
            for (var field : call.fields()) {
                for (var value : field.in().equals("body") ? JSON_VALUES : texts()) {
                    attempts.add(new Attempt(call, with(valid(call), field.name(), value), false));
                }
                if (field.in().equals("body")) {
                    for (var value : texts()) {
                        attempts.add(new Attempt(call, with(valid(call), field.name(), value), true));
                    }
                }
            }
        }
        return attempts;
    }

    private static Attempt randomAttempt(List<Call> calls, Random random) {
        var call = calls.get(random.nextInt(calls.size()));
        var values = valid(call);
        for (int count = random.nextInt(3); count >= 0 && !call.fields().isEmpty(); count--) {
            var field = call.fields().get(random.nextInt(call.fields().size()));
            var choices = field.in().equals("body") && random.nextBoolean() ? JSON_VALUES : texts();
            values.put(field.name(), choices.get(random.nextInt(choices.size())));
        }
        if (random.nextInt(10) == 0) {
            values.put("unknown_" + random.nextInt(100), JSON_VALUES.get(random.nextInt(JSON_VALUES.size())));
        }
        return new Attempt(call, values, random.nextInt(4) == 0);
    }

    /** Returns {@link #TEXT_VALUES} as JSON text. */
    private static List<String> texts() {
        return TEXT_VALUES.stream()
                .map(text -> tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        values.put(name, value);
        return values;
    }

    /** Returns an allowed value for each required field, and for about every other optional field of a body. */
    private static Map<String, String> valid(Call call) {
        var values = new LinkedHashMap<String, String>();
        for (var field : call.fields()) {
            if (field.in().equals("path")
                    || field.in().equals("header")
                    || field.in().equals("body")) {
                values.put(field.name(), validValue(field));
            }
        }
        if (values.containsKey("city")) {
            values.remove("city");
        }
        values.remove("media_id");
        return values;
    }

    private static String validValue(Field field) {
        var schema = field.schema();
        if (VALID.containsKey(field.name())) {
            return VALID.get(field.name());
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0).toString();
        }
        var type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString();
        return switch (type) {
            case "integer", "number" ->
                schema.has("minimum") ? String.valueOf(schema.path("minimum").asLong()) : "1";
            case "boolean" -> "false";
            case "array" -> "[1]";
            default -> "\"text\"";
        };
    }

    private List<String> send(List<Attempt> attempts) throws InterruptedException {
        var permits = new Semaphore(CONCURRENT);
        var failures = new ArrayList<String>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<?>>();
            for (int index = 0; index < attempts.size(); index++) {
                var attempt = attempts.get(index);
                var user = users.get(index % users.size());
                permits.acquire();
                results.add(executor.submit(() -> {
                    try {
                        send(attempt, user);
                    } finally {
                        permits.release();
                    }
                }));
            }
            for (int index = 0; index < results.size() && failures.size() < 20; index++) {
                try {
                    results.get(index).get();
                } catch (ExecutionException failed) {
                    var problem = attempts.get(index) + ": " + failed.getCause();
                    if (problem.contains(SERVER_ERROR)) {
                        failures.add(problem);
                    } else {
                        log.warn("response not described {}", problem.substring(0, Math.min(problem.length(), 600)));
                    }
                }
            }
        }
        return failures.stream()
                .map(text -> text.substring(0, Math.min(text.length(), 1_500)))
                .toList();
    }

    private void send(Attempt attempt, TestUser user) {
        var call = attempt.call();
        var path = call.path();
        var query = new ArrayList<String>();
        var body = new LinkedHashMap<String, String>();
        var headers = new LinkedHashMap<String, String>();
        for (var value : attempt.values().entrySet()) {
            switch (in(call, value.getKey())) {
                case "path" -> path = path.replace("{" + value.getKey() + "}", pathText(value));
                case "query" -> query.add(value.getKey() + "=" + encoded(text(value.getValue())));
                case "header" -> headers.put(value.getKey(), headerText(value.getValue()));
                default -> body.put(value.getKey(), value.getValue());
            }
        }
        var target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        var client = client(call, user);
        if (call.path().startsWith("/api/media/{") || call.path().startsWith("/api/payments/")) {
            var request = testInstance.wire().request(target);
            request.method(
                    call.method(),
                    call.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("x"));
            assertNotServerError(testInstance.wire().send(request).status());
            return;
        }
        var content = call.json() ? content(body, attempt.form()) : "";
        var type = attempt.form() ? "application/x-www-form-urlencoded" : "application/json";
        var key = headers.get("Idempotency-Key");
        var request = key == null
                ? client.signed(call.method(), target, type, content.getBytes(StandardCharsets.UTF_8))
                : client.signed(call.method(), target, content, key);
        assertNotServerError(client.wire().send(request).status());
    }

    private static void assertNotServerError(int status) {
        // A slow machine may have an outage of its own, which is 503.
        assertThat(status == 503 || status < 500).as(SERVER_ERROR).isTrue();
    }

    private static String in(Call call, String name) {
        return call.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::in)
                .findFirst()
                .orElse(call.json() ? "body" : "query");
    }

    private Scheme2Client client(Call call, TestUser user) {
        var beforeLogin = Set.of("/api/auth/sendsms", "/api/auth/login", "/api/config");
        if (beforeLogin.contains(call.path())) {
            return testInstance.scheme2();
        }
        return call.path().equals("/api/auth/logout") ? peer.client() : user.client();
    }

    private String pathText(Map.Entry<String, String> value) {
        var text = text(value.getValue());
        var isPeer = value.getKey().equals("user_id") || value.getKey().equals("peer_id");
        var shown = isPeer && text.equals("100001") ? String.valueOf(peer.id().value()) : text;
        return shown.isEmpty() ? "%20" : encoded(shown).replace("+", "%20").replace("..", "%2e.");
    }

    private static String headerText(String value) {
        return text(value).replaceAll("[^\\x20-\\x7E]", "?").strip();
    }

    /** Returns a JSON value as the text of a form. */
    private static String text(String json) {
        if (!json.startsWith("\"")) {
            return json;
        }
        return tools.jackson.databind.json.JsonMapper.shared().readTree(json).asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String content(Map<String, String> body, boolean form) {
        if (form) {
            return RawHttpClient.encode(body.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> text(entry.getValue()).replaceAll("[\\[\\]]", ""),
                            (first, _) -> first,
                            LinkedHashMap::new)));
        }
        return body.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}

package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.yaml.snakeyaml.Yaml;

class PublishedFramesTest {

    private static final Path DESCRIPTION = Path.of("..", "docs", "asyncapi.yaml");

    @Test
    void the_description_lists_every_frame_with_its_fields() throws IOException {
        assertThat(described()).isEqualTo(written());
    }

    @Test
    void the_description_lists_every_close_code_with_its_reasons() throws IOException {
        Map<String, Object> description = new Yaml().load(Files.readString(DESCRIPTION));
        var described = new TreeMap<String, Set<Object>>();
        at(at(at(description, "channels"), "chat"), "x-close-codes")
                .forEach((code, entry) -> described.put(code, reasons(entry)));

        assertThat(described).isEqualTo(sent());
    }

    private static Set<Object> reasons(Object entry) {
        return entry instanceof Map<?, ?> map && map.get("reasons") instanceof List<?> reasons
                ? new TreeSet<>(reasons)
                : Set.of();
    }

    private static Map<String, Set<Object>> sent() {
        var codes = new TreeMap<String, Set<Object>>();
        Arrays.stream(CloseCodes.class.getDeclaredFields())
                .filter(field -> field.getType() == CloseStatus.class)
                .map(PublishedFramesTest::status)
                .forEach(status -> codes.computeIfAbsent(String.valueOf(status.getCode()), _ -> new TreeSet<>())
                        .add(String.valueOf(status.getReason())));
        return codes;
    }

    private static CloseStatus status(Field field) {
        try {
            return (CloseStatus) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Set<String>> written() {
        var frames = new TreeMap<String, Set<String>>();
        Stream.of(ServerFrame.class, ClientFrame.class)
                .flatMap(frame ->
                        Arrays.stream(frame.getAnnotation(JsonSubTypes.class).value()))
                .forEach(type -> frames.put(type.name(), fields(type.value())));
        return frames;
    }

    private static Set<String> fields(Class<?> frame) {
        var fields = new TreeSet<>(Set.of("type"));
        Arrays.stream(frame.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .forEach(fields::add);
        return fields;
    }

    private static Map<String, Set<String>> described() throws IOException {
        Map<String, Object> description = new Yaml().load(Files.readString(DESCRIPTION));
        var frames = new TreeMap<String, Set<String>>();
        at(at(description, "components"), "messages").forEach((name, _) -> {
            var payload = at(at(at(at(description, "components"), "messages"), name), "payload");
            assertThat(at(at(payload, "properties"), "type")).containsEntry("const", name);
            assertThat(payload.get("required"))
                    .isInstanceOfSatisfying(
                            List.class,
                            required -> assertThat(new TreeSet<>(
                                            at(payload, "properties").keySet()))
                                    .isEqualTo(new TreeSet<Object>(required)));
            frames.put(name, new TreeSet<>(at(payload, "properties").keySet()));
        });
        return frames;
    }

    @SuppressWarnings("unchecked") // a YAML mapping with names
    private static Map<String, Object> at(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.getOrDefault(name, Map.of());
    }
}

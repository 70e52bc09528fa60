package com.datingtoday.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FrameValidatorTest {

    private final FrameValidator frameValidator = FrameValidator.shared();

    static Stream<String> serverExamples() {
        var clientOnly = List.of("auth", "ping");
        return FrameValidator.shared().document().at("/components/messages").properties().stream()
                .filter(message -> !clientOnly.contains(message.getKey()))
                .flatMap(message -> message.getValue().path("examples").valueStream())
                .map(example -> example.path("payload"))
                .map(JsonNode::toString);
    }

    @ParameterizedTest
    @MethodSource("serverExamples")
    void the_examples_of_the_document_are_valid(String frame) {
        assertThatCode(() -> frameValidator.validate(frame)).doesNotThrowAnyException();
    }

    @Test
    void every_frame_has_an_example() {
        FrameValidator.shared()
                .document()
                .at("/components/messages")
                .forEach(message -> assertThatCode(
                                () -> message.required("examples").required(0))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pong",
                "{}",
                "{\"type\":\"ping\"}",
                "{\"type\":\"pong\",\"more\":1}",
                "{\"type\":\"match\",\"peer_id\":5}",
                "{\"type\":\"match\",\"peer_id\":\"100002\"}",
                "{\"type\":\"contact\",\"peer_id\":100002}",
                "{\"type\":\"error\",\"reason\":\"OTHER\",\"field\":null,\"msg\":\"text\"}",
                "{\"type\":\"message\",\"version\":1,\"peer_id\":100002,\"seq\":1,\"message\":{}}",
            })
    void a_frame_that_the_document_does_not_describe_fails(String frame) {
        assertThatThrownBy(() -> frameValidator.validate(frame)).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_unknown_field_of_a_message_fails() {
        var frame = serverExamples()
                .filter(example -> example.contains("\"type\":\"message\""))
                .findAny()
                .orElseThrow();

        assertThatThrownBy(() -> frameValidator.validate(frame.replace("\"media\":null", "\"media\":null,\"more\":1")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("more");
    }
}

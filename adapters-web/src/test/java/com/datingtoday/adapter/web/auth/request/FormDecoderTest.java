package com.datingtoday.adapter.web.auth.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDecoderTest {

    @Test
    void names_and_values_are_decoded() {
        assertThat(read("nickname=%E5%B0%8F%E6%98%8E+%26+Co%3D1&empty=&bare&&q=a%2Bb"))
                .isEqualTo(Map.of("nickname", "小明 & Co=1", "empty", "", "bare", "", "q", "a+b"));
    }

    @Test
    void a_repeated_name_is_rejected_with_its_decoded_name() {
        assertThatThrownBy(() -> read("phone=1&%70hone=2"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        domainException ->
                                assertThat(domainException.error()).isEqualTo(new InputError.Repeated("phone")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%ff", "a=%c3%28", "%e4=1", "a=%ED%A0%80"})
    void a_broken_escape_or_invalid_utf_8_is_rejected(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        domainException ->
                                assertThat(domainException.error()).isEqualTo(new InputError.Malformed("body")));
    }

    private static Map<String, String> read(String text) {
        return FormDecoder.decode(text.getBytes(StandardCharsets.UTF_8), "body");
    }
}

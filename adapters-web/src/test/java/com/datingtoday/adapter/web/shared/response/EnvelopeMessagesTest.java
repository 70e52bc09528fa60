package com.datingtoday.adapter.web.shared.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeMessagesTest {

    final EnvelopeMessages envelopeMessages = new EnvelopeMessages();

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_text_in_both_languages(ErrorCode code) {
        var english = envelopeMessages.messageFor(code, Map.of("0", "phone"), List.of(), "en");
        var chinese = envelopeMessages.messageFor(code, Map.of("0", "phone"), List.of(), "zh-CN");

        assertThat(english).isNotBlank().matches("\\p{ASCII}+");
        assertThat(chinese).isNotBlank().matches(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 成功",
                "zh-CN,en;q=0.5 | 成功",
                "zh-TW | 成功",
                "en, zh;q=0.9 | success",
                "fr, zh;q=0.5 | 成功",
                "fr | success",
                "zh_CN | 成功",
                "*;;; | success",
            })
    void the_language_follows_the_accept_language_header(String acceptLanguage, String words) {
        assertThat(envelopeMessages.messageFor(ErrorCode.SUCCESS, Map.of(), List.of(), acceptLanguage))
                .isEqualTo(words);
    }

    @Test
    void the_allowed_values_of_a_field_follow_the_text() {
        assertThat(envelopeMessages.messageFor(
                        ErrorCode.PARAMETER_MALFORMED,
                        Map.of("0", "code"),
                        List.of("allowed.logIn.code", "allowed.code"),
                        null))
                .isEqualTo("code format error. Allowed: 4 to 8 digits.");
        assertThat(envelopeMessages.messageFor(
                        ErrorCode.PARAMETER_MALFORMED,
                        Map.of("0", "nickname"),
                        List.of("allowed.searchPeople.nickname", "allowed.nickname"),
                        "zh"))
                .isEqualTo("参数 nickname 格式错误。可取值：1 至 64 个字符，不能全为空白。");
        assertThat(envelopeMessages.messageFor(
                        ErrorCode.PARAMETER_MISSING, Map.of("0", "appkey"), List.of("allowed.appkey"), null))
                .isEqualTo("appkey is none.");
    }

    @Test
    void the_texts_that_existing_clients_parse_are_unchanged() {
        var known = Map.of(
                ErrorCode.PHONE_MALFORMED, "phone number format error.",
                ErrorCode.SIGNATURE_INVALID, "signature is error.",
                ErrorCode.SUCCESS, "success");

        assertThat(known.keySet().stream()
                        .collect(Collectors.toMap(
                                code -> code, code -> envelopeMessages.messageFor(code, Map.of(), List.of(), null))))
                .isEqualTo(known);
    }
}

package com.datingtoday.domain.profile.value;

import static com.datingtoday.domain.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname.Reason;
import com.datingtoday.domain.shared.DomainException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {

    private static final String JOINER = "\u200D";
    private static final String FAMILY = "👨\u200D👩\u200D👧\u200D👦";

    private static Reason reason(String input) {
        return ((UnacceptableNickname) refusal(() -> Nickname.of(input))).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J.R.",
                "R2-D2",
                "3.14159",
                "Anna (24), Köln",
                "@anna",
                "Mary-Jane O'Neil",
                "u-5f2c",
                "李小龙 1.78",
                "안나",
                "अन्ना",
                "❤\uFE0F❤\uFE0F",
                "\u0E19\u0E49\u0E33\u0E1D\u0E19",
                "\u0E02\u0E27\u0E31\u0E0D\u0E04\u0E33",
                "Kid™\uFE0F",
                "Lily²",
                "Ａｎｎａ",
                "ﬁn",
                "ｱﾝﾅ",
                "𝓐𝓷𝓷𝓪",
                "①②",
                "山田\u3000花子",
                "A\u00A0b",
                "علی\u200Cرضا",
                "राम\u200Cन",
                "\uD83E\uDEEAok",
                "ok \uD83D\uDED8"
            })
    void a_name_is_stored_as_it_was_written(String name) {
        assertThat(Nickname.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"  Anna  |Anna", "An  na|An na", "\u3000A\u00A0 \u2003b|A b", "e\u0301a|éa", "\u212Bsa|Åsa"})
    void a_name_is_normalized_to_nfc_with_single_blanks(String input, String normalized) {
        var name = Nickname.of(input);

        assertThat(name.value()).isEqualTo(normalized);
        assertThat(Nickname.of(normalized)).isEqualTo(name);
    }

    static Stream<String> tooShort() {
        return Stream.of(
                "",
                " ",
                "\u3000\u3000\u3000",
                "A",
                " A ",
                "A\u0328\u0302",
                "a\u0301\u0302\u0303",
                "😀",
                "❤\uFE0F",
                "1\uFE0F\u20E3",
                "👍\uD83C\uDFFD");
    }

    @ParameterizedTest
    @MethodSource("tooShort")
    void a_name_with_fewer_than_two_visible_characters_is_rejected(String tooShort) {
        assertThat(reason(tooShort)).isEqualTo(Reason.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "明", "é", "😀", "👍\uD83C\uDFFD", "❤\uFE0F", "a "})
    void a_name_has_two_to_32_visible_characters(String one) {
        assertThat(Nickname.of(one.repeat(2)).value()).isEqualTo(one.repeat(2).strip());
        assertThat(Nickname.of(one.repeat(32)).value()).isEqualTo(one.repeat(32).strip());
        assertThat(reason(one.repeat(33))).isEqualTo(Reason.LENGTH);
    }

    @Test
    void a_family_emoji_counts_one_character_per_person() {
        assertThat(Nickname.of(FAMILY).value()).isEqualTo(FAMILY);
        assertThat(Nickname.of(FAMILY.repeat(8)).value()).isEqualTo(FAMILY.repeat(8));
        assertThat(reason(FAMILY.repeat(8) + "a")).isEqualTo(Reason.LENGTH);
    }

    @Test
    void marks_count_towards_the_total_length_and_at_most_8_follow_each_other() {
        assertThat(Nickname.of(("a" + "\u0336".repeat(3)).repeat(16)).value()).hasSize(64);
        assertThat(Nickname.of("ab" + "\u0336".repeat(8)).value()).hasSize(10);

        assertThat(reason(("a" + "\u0336".repeat(3)).repeat(16) + "\u0336")).isEqualTo(Reason.LENGTH);
        assertThat(reason("ab" + "\u0336".repeat(9))).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
        assertThat(reason("a" + "\u0301".repeat(400))).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
        assertThat(reason("\u0301ab")).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
    }

    static IntStream forbidden() {
        var controls = IntStream.concat(IntStream.rangeClosed(0, 0x1F), IntStream.rangeClosed(0x7F, 0x9F));
        var others = IntStream.of(
                0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x180F, 0x200B, 0x200C, 0x200D,
                0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0x2061, 0x2064, 0x2065, 0x2800, 0x3164, 0xD800, 0xDBFF, 0xDC00,
                0xDFFF, 0xE000, 0xF8FF, 0xFE00, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0001, 0xE0041,
                0xE0100);
        var directions = IntStream.concat(IntStream.rangeClosed(0x202A, 0x202E), IntStream.rangeClosed(0x2066, 0x206F));
        return Stream.of(controls, others, directions).flatMapToInt(some -> some);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void control_and_invisible_characters_are_rejected_at_any_position(int forbidden) {
        var character = Character.toString(forbidden);

        assertThat(reason("An" + character + "na")).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
        if (" \t\n\u000B\f\r".indexOf(forbidden) < 0) {
            assertThat(reason(character + "Anna")).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
            assertThat(reason("Anna" + character)).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
        }
    }

    @Test
    void a_long_run_of_joiners_is_rejected() {
        assertThat(reason("a" + JOINER.repeat(10_000) + "b")).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
    }

    @Test
    void the_error_does_not_contain_the_name() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Nickname.of("anna\u202E"))
                .withMessage("UnacceptableNickname");
    }
}

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
                "J. R. R.",
                "Anna 1995",
                "K-9",
                "R2-D2",
                "007",
                "3.14159",
                "24/7",
                "Anna (24), Köln",
                "Mr. T",
                "St.John",
                "A.B.C.",
                "anna.community",
                "@anna",
                "Mary-Jane O'Neil",
                "u-5f2c",
                "小明",
                "李小龙 1.78",
                "안나",
                "अन्ना",
                "อันนา",
                "❤\uFE0F❤\uFE0F",
                "123 456"
            })
    void valid_names_are_accepted_unchanged(String name) {
        assertThat(Nickname.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  Anna  |Anna",
                "An  na|An na",
                "A\u00A0b\u3000c\u2003d\u2028e|A b c d e",
                "Anna\tB|Anna B",
                "Ａｎｎａ|Anna",
                "ﬁn|fin",
                "e\u0301a|éa",
                "ｱﾝﾅ|アンナ",
                "𝓐𝓷𝓷𝓪|Anna",
                "①②|12",
                "Ⅷth|VIIIth"
            })
    void a_name_is_normalized_to_nfkc_with_single_spaces(String input, String normalized) {
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
                "A\u0301",
                "a\u0301\u0302\u0303",
                "😀",
                "❤\uFE0F",
                "1\uFE0F\u20E3",
                "👍\uD83C\uDFFD",
                JOINER.repeat(5),
                JOINER + "A" + JOINER,
                "A\uFE0F\uFE0F");
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
    void invisible_characters_count_towards_the_total_length() {
        assertThat(Nickname.of("ab" + "\u0336".repeat(62)).value()).hasSize(64);

        assertThat(reason("ab" + "\u0336".repeat(63))).isEqualTo(Reason.LENGTH);
        assertThat(reason("a" + JOINER.repeat(10_000) + "b")).isEqualTo(Reason.LENGTH);
    }

    static IntStream forbidden() {
        var controls = IntStream.rangeClosed(0, 0x1F).filter(control -> control != '\t');
        var others = IntStream.of(
                0x7F, 0x85, 0x9F, 0xAD, 0x34F, 0x378, 0x61C, 0x6DD, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E,
                0x180F, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0x2061, 0x2064, 0x2800, 0x3164, 0xD800, 0xDBFF, 0xDC00,
                0xDFFF, 0xE000, 0xF8FF, 0xFDD0, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0x1D173, 0xE0001, 0xE0041, 0x10FFFF);
        var directions = IntStream.concat(IntStream.rangeClosed(0x202A, 0x202E), IntStream.rangeClosed(0x2066, 0x206F));
        return Stream.of(controls, others, directions).flatMapToInt(some -> some);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void control_and_invisible_characters_are_rejected_at_any_position(int forbidden) {
        var character = Character.toString(forbidden);

        assertThat(reason("An" + character + "na")).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
        if (!Character.isWhitespace(forbidden)) {
            assertThat(reason(character + "Anna")).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
            assertThat(reason("Anna" + character)).isEqualTo(Reason.FORBIDDEN_CHARACTERS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1349999",
                "13499990000",
                "134 9999 0000",
                "+86-134-9999-0000",
                "(0)134/9999000",
                "1.3.4.9.9.9.9",
                "1_3_4_9_9_9_9",
                "1 | 3 ~ 4 = 9 + 9 * 9 # 9",
                "Anna13499990000x",
                "tel: 134,9999",
                "1😀3😀4😀9😀9😀9😀9",
                "１３４９９９９００００",
                "١٣٤٩٩٩٩٠٠٠٠",
                "१३४९९९९",
                "𝟏𝟑𝟒𝟗𝟗𝟗𝟗",
                "①③④⑨⑨⑨⑨",
                "¹³⁴⁹⁹⁹⁹",
                "❶❸❹❾❾❾❾",
                "1\u200D3\u200D4\u200D9\u200D9\u200D9\u200D9",
                "1\uFE0F\u20E33\uFE0F\u20E34\uFE0F\u20E39\uFE0F\u20E39\uFE0F\u20E39\uFE0F\u20E39\uFE0F\u20E3",
                "1\u03363\u03364\u03369\u03369\u03369\u03369\u0336",
                "1３٤९9①9"
            })
    void a_phone_number_in_any_notation_is_rejected(String phone) {
        assertThat(reason(phone)).isEqualTo(Reason.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a",
                "tg://anna",
                "www.anna",
                "WWW.Anna",
                "anna.com",
                "Anna.COM",
                "see anna.cn now",
                "anna-95.vip!",
                "t.me/anna",
                "anna@example.org",
                "a@b.c",
                "例子.com",
                "anna。com",
                "anna．com",
                "anna｡com",
                "anna․com",
                "ａｎｎａ．ｃｏｍ",
                "𝐚𝐧𝐧𝐚.𝐜𝐨𝐦",
                "anna.c\u200Dom",
                "anna\u200D.\u200Dcom",
                "anna.c\uFE0Fom",
                "anna.c\u0336o\u0336m\u0336"
            })
    void a_link_or_email_address_is_rejected(String link) {
        assertThat(reason(link)).isEqualTo(Reason.LINK);
    }

    @Test
    void the_error_does_not_contain_the_name() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Nickname.of("anna.com"))
                .withMessage("UnacceptableNickname");
    }
}

package com.datingtoday.domain.profile.value;

import static com.datingtoday.domain.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.InputError;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Introductions, email addresses and heights. */
class ProfileTextsScenario {

    static Stream<String> introductions() {
        return Stream.of(
                "a",
                "😀".repeat(500),
                "x\n".repeat(249) + "yz",
                "Call me: 134 9999 0000, anna.com",
                FAMILY,
                "Ａｎｎａ ①",
                "من می\u200Cخواهم با تو آشنا شوم",
                "שלום\u200F!",
                "ok \uD83D\uDED8",
                "a" + "\n".repeat(11) + "b");
    }

    private static final String FAMILY = "👨\u200D👩\u200D👧\u200D👦 ❤\uFE0F";

    @ParameterizedTest
    @MethodSource("introductions")
    void an_introduction_of_up_to_500_characters_is_accepted_unchanged(String text) {
        assertThat(Introduction.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"' a '|a", "'a\r\nb\rc\u2028d\u0085e\n\n'|'a\nb\nc\nd\ne'", "e\u0301|é", "'a  b'|'a  b'"})
    void an_introduction_is_normalized_to_nfc_with_line_feeds(String input, String normalized) {
        var introduction = Introduction.of(input);

        assertThat(introduction.value()).isEqualTo(normalized);
        assertThat(Introduction.of(normalized)).isEqualTo(introduction);
    }

    static Stream<String> noIntroductions() {
        return Stream.of(
                "",
                " \n ",
                "\u200D",
                "\u200D\uFE0F",
                "a".repeat(501),
                "😀".repeat(501),
                "a\u0000b",
                "a\u202Eb",
                "a\u200Bb",
                "a\u3164b",
                "a\uD83Db",
                "a\u0008",
                "a\u001B[31m",
                "a" + "\n".repeat(12) + "b",
                "a" + "\u0301".repeat(10),
                "a\u200Eb");
    }

    @ParameterizedTest
    @MethodSource("noIntroductions")
    void an_empty_too_long_or_invisible_introduction_is_rejected(String text) {
        assertThat(refusal(() -> Introduction.of(text))).isEqualTo(new InputError.Malformed("introduction"));
    }

    static Stream<String> emails() {
        return Stream.of(
                "a@b.cn",
                "anna.o'neil+dating@mail.example.com",
                "A_1-2@x-y.museum",
                "a".repeat(64) + "@example.org",
                "a@" + "b".repeat(63) + ".org",
                // 254 characters in total
                "a".repeat(64) + "@" + ("b".repeat(62) + ".").repeat(2) + "c".repeat(59) + ".com");
    }

    @ParameterizedTest
    @MethodSource("emails")
    void an_email_address_has_one_at_and_a_domain_with_a_dot(String address) {
        assertThat(new Email(address).value()).isEqualTo(address);
    }

    static Stream<String> noEmails() {
        return Stream.of(
                "",
                "anna",
                "@b.cn",
                "a@",
                "a@b",
                "a@b.c",
                "a@.cn",
                "a@b..cn",
                "a@b.cn.",
                "a@b.c1",
                "a@b@c.cn",
                "a b@c.cn",
                "a@b c.cn",
                "a@b.cn\n",
                "a@b.cn\r\nBcc: c@d.cn",
                "\"a\"@b.cn",
                "<a@b.cn>",
                "a,b@c.cn",
                "ä@b.cn",
                "a@ä.cn",
                "a".repeat(65) + "@example.org",
                "a@" + "b".repeat(64) + ".org",
                "a".repeat(64) + "@" + ("b".repeat(62) + ".").repeat(2) + "c".repeat(60) + ".com");
    }

    @ParameterizedTest
    @MethodSource("noEmails")
    void any_other_email_address_is_rejected(String text) {
        assertThat(refusal(() -> new Email(text))).isEqualTo(new InputError.Malformed("email"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 171, 249, 250})
    void a_height_is_100_to_250_centimetres(int centimetres) {
        assertThat(new Height(centimetres).centimetres()).isEqualTo(centimetres);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -171, 0, 99, 251, Integer.MAX_VALUE})
    void any_other_height_is_rejected(int centimetres) {
        assertThat(refusal(() -> new Height(centimetres))).isEqualTo(new InputError.Malformed("height"));
    }
}

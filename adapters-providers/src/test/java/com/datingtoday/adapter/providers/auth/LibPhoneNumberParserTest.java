package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.shared.SettingsValidation;
import com.datingtoday.application.auth.port.PhoneNumberParser;
import com.datingtoday.domain.auth.AuthError.MalformedPhone;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneNumberParserTest {

    private final PhoneNumberParser phones = new LibPhoneNumberParser(new PhoneSettings("CN", List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13499990000",
                "134 9999 0000",
                "134-9999-0000",
                "134.9999.0000",
                "(134) 9999-0000",
                " 13499990000 ",
                "+8613499990000",
                "+86 134 9999 0000",
                "+86-134-9999-0000",
                "(+86) 134.9999.0000",
                "008613499990000",
                "00 86 (134) 9999 0000",
                "0 0 8 6 1 3 4 9 9 9 9 0 0 0 0",
                "8613499990000",
                "013499990000"
            })
    void all_spellings_of_a_number_are_equal(String typed) {
        assertThat(phones.parse(typed).e164()).isEqualTo("+8613499990000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202d13499990000\u202c",
                "\u2068+86 134 9999 0000\u2069",
                "\u200e134\u200f99990000\u200b",
                "\ufeff13499990000",
                "134\u00ad9999\u00ad0000",
                "\u2066134\u20699999\ufe0f0000",
                "134\u00a09999\u00a00000",
                "134\u202f9999\u30000000",
                "134\u20119999\u20130000",
                "134\u22129999\uff0d0000",
                "13499990000\n",
                "\r\n13499990000\t",
                "\u202a+86\u00a0134-9999-0000\u202c\n"
            })
    void format_characters_spaces_and_dashes_of_a_pasted_number_are_ignored(String pasted) {
        assertThat(phones.parse(pasted).e164()).isEqualTo("+8613499990000");
    }

    @ParameterizedTest
    @CsvSource({
        "13499990000, CN",
        "+852 5123 4567, HK",
        "+1 650 253 0000, US",
        "+53 5123 4567, CU",
        "+252 61 234 5678, SO",
        "+383 43 201 234, XK"
    })
    void a_phone_number_has_a_region(String typed, String region) {
        assertThat(phones.region(phones.parse(typed))).isEqualTo(region);
    }

    @Test
    void codes_are_sent_to_the_default_region_or_the_configured_ones() {
        assertThat(new PhoneSettings("CN", List.of()).supportedRegions()).containsExactly("CN");
        assertThat(new PhoneSettings("CN", List.of("HK", "MO")).supportedRegions())
                .containsExactlyInAnyOrder("HK", "MO");
        assertThat(new PhoneSettings("CN", List.of("ALL")).supportedRegions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LibPhoneNumberParser(new PhoneSettings("CN", List.of("XX"))))
                .withMessage("datingtoday.phone.regions has a region without a known numbering plan");
    }

    @ParameterizedTest
    @CsvSource({
        "18922986865, +8618922986865",
        "19912345678, +8619912345678",
        "+852 5123 4567, +85251234567",
        "+853 6612 3456, +85366123456",
        "+886 912 345 678, +886912345678",
        "+1 (650) 253-0000, +16502530000",
        "(+1) 650.253.0000, +16502530000",
        "001 650 253 0000, +16502530000",
        "+44 7400 123456, +447400123456",
        "+49 1512 3456789, +4915123456789",
        "+39 312 345 6789, +393123456789",
        "+81 90-1234-5678, +819012345678",
        "+82 10-2000-0000, +821020000000",
        "+65 8123 4567, +6581234567",
        "+54 9 11 2345 6789, +5491123456789",
        "+91 81234 56789, +918123456789"
    })
    void a_possible_mobile_number_is_parsed(String typed, String e164) {
        assertThat(phones.parse(typed).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010 6552 9988",
                "+86 10 6552 9988",
                "021-61234567",
                "800 810 1234",
                "400 610 1234",
                "95588",
                "10086",
                "110",
                "+1 800 253 0000",
                "+1 900 253 0000",
                "+44 20 7031 3000",
                "+44 7640 123456",
                "+44 56 1234 5678",
                "+44 800 123 4567",
                "+49 30 123456",
                "+81 50-1234-5678",
                "+800 1234 5678",
                "+979 123 456 789"
            })
    void a_fixed_line_number_is_rejected(String typed) {
        refused(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "00",
                "-",
                "()",
                "1",
                "1349999000",
                "134999900000",
                "12345678901",
                "+8613499990",
                "+86134999900001",
                "+86",
                "+0013499990000",
                "+999 1234 5678",
                "++8613499990000",
                "+86+13499990000",
                "00+8613499990000",
                "13499990000+",
                "13499990000 ext 5",
                "13499990000;ext=5",
                "13499990000x5",
                "13499990000#5",
                "13499990000,5",
                "13499990000*5",
                "tel:13499990000",
                "tel:+86-134-9999-0000",
                "134-9999-000O",
                "1349999OOOO",
                "1-800-FLOWERS",
                "１３４９９９９００００",
                "＋8613499990000",
                "१३४९९९९००००",
                "٠١٣٤٩٩٩٩٠٠٠٠",
                "134\t9999\t0000",
                "13499990000\u0000",
                "134/9999/0000",
                "134_9999_0000",
                "[134]99990000",
                "~13499990000"
            })
    void another_form_is_rejected(String typed) {
        refused(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "(", "+", " ", "-", "a", "１", "+8613499990000;ext="})
    @Timeout(60)
    void an_excessive_length_is_rejected(String piece) {
        var long64K = piece.repeat(65_536 / piece.length());
        for (int i = 0; i < 100; i++) {
            refused(long64K);
        }
    }

    @Test
    void a_national_number_is_parsed_in_the_default_region() {
        var american = new LibPhoneNumberParser(new PhoneSettings("US", List.of()));

        assertThat(american.parse("650 253 0000").e164()).isEqualTo("+16502530000");
        assertThat(american.parse("0086 134 9999 0000").e164()).isEqualTo("+8613499990000");
    }

    @Test
    void a_region_without_a_numbering_plan_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LibPhoneNumberParser(new PhoneSettings("XX", List.of())))
                .withMessage("datingtoday.phone.default-region has no known numbering plan");
        assertThat(SettingsValidation.rejections(() -> new PhoneSettings("cn", List.of())))
                .containsExactly(
                        "datingtoday.phone.default-region must be two capital letters of ISO 3166, such as CN");
    }

    private void refused(String typed) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> phones.parse(typed))
                .satisfies(e -> assertThat(e.error()).isEqualTo(new MalformedPhone()));
    }
}

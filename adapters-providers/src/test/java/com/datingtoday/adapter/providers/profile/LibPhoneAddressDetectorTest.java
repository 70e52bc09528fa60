package com.datingtoday.adapter.providers.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.application.profile.port.AddressDetector;
import com.datingtoday.application.profile.port.AddressDetectorContract;
import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.shared.Sensitive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneAddressDetectorTest implements AddressDetectorContract {

    private static AddressDetector of(String... regions) {
        return new LibPhoneAddressDetector(new AddressSettings(List.of(regions)));
    }

    @Override
    public AddressDetector addressDetector() {
        return of("CN");
    }

    @ParameterizedTest
    @CsvSource({"DE, 0151 23456789", "DE, 015123456789", "GB, 07911 123456", "HK, 91234567", "CN, 010-62345678"})
    void the_numbering_plans_of_the_regions_decide(String region, String number) {
        assertThat(of("FR", region).find(new Sensitive<>(number))).contains(AddressKind.PHONE);
        assertThat(of("FR").find(new Sensitive<>(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19980504",
                "1998-05-04",
                "1990.05.04 175",
                "04/05/1998 60",
                "1234567",
                "2019, 2020, 2021, 2022",
                "3.14159 2.71828"
            })
    void dates_and_other_numbers_are_no_phone_numbers(String text) {
        assertThat(of("CN", "HK").find(new Sensitive<>(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hi.So what", "e.g. me", "Ph.D", "B.Sc", "Dr.Love", "No.1", "films.My dog", "St.James", "v2.0"})
    void a_word_after_a_full_stop_is_no_suffix(String text) {
        assertThat(addressDetector().find(new Sensitive<>(text))).isEmpty();
    }

    @Test
    void an_unknown_region_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("XX"))
                .withMessage("datingtoday.profile.address-detection.phone-regions must contain regions with a known"
                        + " numbering plan");
    }

    @Test
    void a_long_text_of_single_digits_is_checked() {
        assertThat(addressDetector().find(new Sensitive<>("9 ".repeat(250)))).isEmpty();
    }
}

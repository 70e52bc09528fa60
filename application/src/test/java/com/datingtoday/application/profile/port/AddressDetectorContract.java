package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.shared.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract of {@link AddressDetector}. */
public interface AddressDetectorContract {

    AddressDetector addressDetector();

    @Test
    default void phone_numbers_and_links_are_found_in_a_text() {
        assertThat(addressDetector().find(new Sensitive<>("call " + SimpleAddressDetector.PHONE + " now")))
                .contains(AddressKind.PHONE);
        assertThat(addressDetector().find(new Sensitive<>("see " + SimpleAddressDetector.LINK + " now")))
                .contains(AddressKind.LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "小明", "Born 1998-05-04", "Likes cats"})
    default void other_texts_contain_no_address(String text) {
        assertThat(addressDetector().find(new Sensitive<>(text))).isEmpty();
    }
}

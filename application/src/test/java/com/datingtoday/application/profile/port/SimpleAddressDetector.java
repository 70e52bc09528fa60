package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.shared.Sensitive;
import java.util.Optional;

/** Detector of texts that contain {@value #PHONE} or {@value #LINK}. */
public final class SimpleAddressDetector implements AddressDetector {

    public static final String PHONE = "13800138000";
    public static final String LINK = "https://example.com";

    @Override
    public Optional<AddressKind> find(Sensitive<String> text) {
        if (text.value().contains(PHONE)) {
            return Optional.of(AddressKind.PHONE);
        }
        return text.value().contains(LINK) ? Optional.of(AddressKind.LINK) : Optional.empty();
    }
}

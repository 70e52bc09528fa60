package com.datingtoday.adapter.providers.profile;

import com.datingtoday.application.profile.port.AddressDetector;
import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.shared.Sensitive;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Address detector based on the numbering plans of libphonenumber and on the public suffix list. */
@Component
final class LibPhoneAddressDetector implements AddressDetector {

    /** Invisible characters and marks, which may be between the characters of an address. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]+");

    private final PhoneFinder phoneFinder;

    LibPhoneAddressDetector(AddressSettings settings) {
        phoneFinder = new PhoneFinder(settings.phoneRegions());
    }

    @Override
    public Optional<AddressKind> find(Sensitive<String> text) {
        var compared = IGNORED.matcher(Normalizer.normalize(text.value(), Normalizer.Form.NFKC))
                .replaceAll("");
        if (phoneFinder.isIn(compared)) {
            return Optional.of(AddressKind.PHONE);
        }
        return LinkFinder.isIn(compared) || MessengerFinder.isIn(compared)
                ? Optional.of(AddressKind.LINK)
                : Optional.empty();
    }
}

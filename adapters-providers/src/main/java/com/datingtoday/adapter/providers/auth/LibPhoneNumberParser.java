package com.datingtoday.adapter.providers.auth;

import com.datingtoday.application.auth.port.PhoneNumberParser;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.DomainException;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Phone number parser based on Google's libphonenumber. The library accepts letters, digits of any script and
 * extensions, so the input is validated and reduced to digits first.
 */
@Component
final class LibPhoneNumberParser implements PhoneNumberParser {

    private static final int MOST_CHARACTERS = 64;
    private static final String NO_REGION = "001";
    private static final Pattern TYPED = Pattern.compile("[ (]*\\+?[0-9 .()-]+");
    private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final String defaultRegion;

    LibPhoneNumberParser(PhoneSettings settings) {
        defaultRegion = settings.defaultRegion();
        if (!plans.getSupportedRegions().contains(defaultRegion)) {
            throw new IllegalArgumentException(PhoneSettings.DEFAULT_REGION + " has no known numbering plan");
        }
        if (!plans.getSupportedRegions().containsAll(settings.supportedRegions())) {
            throw new IllegalArgumentException(PhoneSettings.REGIONS + " has a region without a known numbering plan");
        }
    }

    @Override
    public PhoneNumber parse(String typed) {
        if (typed.length() > MOST_CHARACTERS) {
            throw malformed();
        }
        var simplified = PastedText.simplify(typed);
        if (!TYPED.matcher(simplified).matches()) {
            throw malformed();
        }
        var number = parsed(SEPARATORS.matcher(simplified).replaceAll(""));
        if (!MOBILE.contains(plans.getNumberType(number))) {
            throw malformed();
        }
        return new PhoneNumber(plans.format(number, PhoneNumberFormat.E164));
    }

    @Override
    public String region(PhoneNumber phone) {
        var region = plans.getRegionCodeForNumber(parsed(phone.e164()));
        return region == null ? NO_REGION : region;
    }

    private Phonenumber.PhoneNumber parsed(String digits) {
        try {
            return plans.parse(digits.startsWith("00") ? "+" + digits.substring(2) : digits, defaultRegion);
        } catch (NumberParseException e) {
            throw malformed();
        }
    }

    private static DomainException malformed() {
        return new DomainException(new AuthError.MalformedPhone());
    }
}

package com.datingtoday.adapter.providers.profile;

import com.datingtoday.adapter.providers.profile.DigitRuns.Group;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finder of phone numbers: digits that a numbering plan contains and that are no date. */
final class PhoneFinder {

    private static final int MIN_DIGITS = 7;
    private static final int MAX_DIGITS = 15;

    /** Separators of a written number; other separators hide a number. */
    private static final Pattern PLAIN_SEPARATORS = Pattern.compile("(?:[-(). /]|\\) ?-?){0,2}");

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    PhoneFinder(List<String> regions) {
        this.regions = regions;
        if (!plans.getSupportedRegions().containsAll(regions)) {
            throw new IllegalArgumentException(
                    AddressSettings.PREFIX + ".phone-regions must contain regions with a known numbering plan");
        }
    }

    /** Returns true if the text contains a phone number. */
    boolean isIn(String text) {
        return DigitRuns.in(text).stream()
                .flatMap(run -> withoutDates(run).stream())
                .anyMatch(this::containsPhone);
    }

    /** Divides a run at dates of three groups, such as 1998-05-04. */
    private static List<List<Group>> withoutDates(List<Group> run) {
        var parts = new ArrayList<List<Group>>();
        int start = 0;
        for (int i = 0; i + 2 < run.size(); i++) {
            if (isDateOfGroups(run.get(i), run.get(i + 1), run.get(i + 2))) {
                parts.add(run.subList(start, i));
                i += 2;
                start = i + 1;
            }
        }
        parts.add(run.subList(start, run.size()));
        return parts;
    }

    private static boolean isDateOfGroups(Group first, Group second, Group third) {
        return second.digits().length() <= 2
                && ((first.digits().length() == 4
                                && third.digits().length() <= 2
                                && isDate(first.digits(), second.digits(), third.digits()))
                        || (third.digits().length() == 4
                                && first.digits().length() <= 2
                                && isDate(third.digits(), second.digits(), first.digits())));
    }

    private boolean containsPhone(List<Group> run) {
        for (int first = 0; first < run.size(); first++) {
            var digits = new StringBuilder();
            var plain = true;
            for (int i = first; i < run.size(); i++) {
                digits.append(run.get(i).digits());
                plain &= i == first
                        || PLAIN_SEPARATORS.matcher(run.get(i).separator()).matches();
                if (digits.length() > MAX_DIGITS + 2) {
                    break;
                }
                if (digits.length() >= MIN_DIGITS
                        && isPhone(digits.toString(), run.get(first).international(), i == first, plain)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPhone(String digits, boolean international, boolean contiguous, boolean plain) {
        if (international && isValid("+" + digits.replaceFirst("^00", ""), null, false)) {
            return true;
        }
        if (isDate(digits)) {
            return false;
        }
        var mobileOnly = !contiguous && !(plain && digits.startsWith("0"));
        return regions.stream().anyMatch(region -> isValid(digits, region, mobileOnly));
    }

    private boolean isValid(String digits, @Nullable String region, boolean mobileOnly) {
        try {
            var number = plans.parse(digits, region);
            return plans.isValidNumber(number) && (!mobileOnly || isMobile(plans.getNumberType(number)));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private static boolean isMobile(PhoneNumberType type) {
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /** Returns true for eight digits that are a date of the years 1900 to 2099, with the year first or last. */
    private static boolean isDate(String digits) {
        return digits.length() == 8
                && (isDate(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                        || isDate(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2)));
    }

    private static boolean isDate(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1900 && date.getYear() < 2100;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}

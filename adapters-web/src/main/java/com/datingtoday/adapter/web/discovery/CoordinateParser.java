package com.datingtoday.adapter.web.discovery;

import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.shared.DomainException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parser of latitudes and longitudes, which are JSON numbers or texts. */
final class CoordinateParser {

    private static final int MAX_LENGTH = 20;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private CoordinateParser() {}

    /**
     * Returns the value in degrees; text must be digits with an optional sign and an optional fraction after a point.
     */
    static double parse(String field, @Nullable Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case String text
            when text.length() <= MAX_LENGTH && DECIMAL.matcher(text).matches() -> Double.parseDouble(text);
            case null, default -> throw new DomainException(new DiscoveryError.InvalidLocation(field));
        };
    }
}

package com.datingtoday.adapter.web.discovery;

import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.shared.DomainException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Latitudes and longitudes as they are sent: a number in JSON, or text. */
final class CoordinateParser {

    private static final int LONGEST = 20;
    private static final Pattern WRITTEN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private CoordinateParser() {}

    /** Reads what was sent; text must be digits, with an optional sign and an optional fraction after a point. */
    static double read(String field, @Nullable Object sent) {
        return switch (sent) {
            case Number number -> number.doubleValue();
            case String text
            when text.length() <= LONGEST && WRITTEN.matcher(text).matches() -> Double.parseDouble(text);
            case null, default -> throw new DomainException(new DiscoveryError.InvalidLocation(field));
        };
    }
}

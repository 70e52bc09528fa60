package com.datingtoday.adapter.web.shared.config;

import com.datingtoday.adapter.web.shared.response.WireNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Limits and enumerations of one feature. */
public interface ClientConfigSource {

    /** Returns the limits by name; each is the constant or setting that the service checks. */
    Map<String, Long> limits();

    List<Enumeration> enumerations();

    /**
     * Enumeration of the API.
     *
     * @param name key of its texts, such as {@code gender}
     * @param values values on the wire: numbers or strings
     */
    record Enumeration(String name, List<?> values) {

        public Enumeration {
            values = List.copyOf(values);
        }

        /** Returns an enumeration whose values are numbers on the wire. */
        public static <E extends Enum<E>> Enumeration ofCodes(String name, E[] constants, ToIntFunction<E> code) {
            return new Enumeration(
                    name, Arrays.stream(constants).map(code::applyAsInt).toList());
        }

        /** Returns an enumeration whose values are lower-case names on the wire. */
        public static Enumeration ofNames(String name, Enum<?>[] constants) {
            return new Enumeration(
                    name, Arrays.stream(constants).map(WireNames::of).toList());
        }
    }
}

package com.datingtoday.domain.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes in the database and on the wire must never change their meaning. */
class EnumCodesScenario {

    static Stream<Arguments> codes() {
        return Stream.of(
                codes(Gender.values(), Gender::code, Gender::find, "0 UNKNOWN, 1 MALE, 2 FEMALE"),
                codes(
                        GenderPreference.values(),
                        GenderPreference::code,
                        GenderPreference::find,
                        "0 UNKNOWN, 1 MALE, 2 FEMALE, 3 BOTH"),
                codes(
                        MaritalStatus.values(),
                        MaritalStatus::code,
                        MaritalStatus::find,
                        "0 SINGLE, 1 MARRIED, 2 DIVORCED, 3 SECRET"),
                codes(
                        Education.values(),
                        Education::code,
                        Education::find,
                        "0 UNKNOWN, 1 HIGH_SCHOOL, 2 VOCATIONAL, 3 UNIVERSITY, 4 MASTER, 5 DOCTOR"),
                codes(
                        Salary.values(),
                        Salary::code,
                        Salary::find,
                        "1 BELOW_3000, 2 TO_5000, 3 TO_8000, 4 TO_10000, 5 TO_20000, 6 ABOVE_20000"),
                codes(
                        ProfileAudience.values(),
                        ProfileAudience::code,
                        ProfileAudience::find,
                        "0 NOBODY, 1 EVERYBODY, 2 FOLLOWED"));
    }

    private static <E extends Enum<E>> Arguments codes(
            E[] values, ToIntFunction<E> code, IntFunction<Optional<E>> of, String table) {
        var actual = new TreeMap<Integer, String>();
        Arrays.stream(values).forEach(value -> actual.put(code.applyAsInt(value), value.name()));
        IntFunction<String> name = number -> of.apply(number).map(Enum::name).orElse("");
        return Arguments.of(values[0].getDeclaringClass().getSimpleName(), values.length, actual, name, table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void each_value_has_its_code_and_other_codes_are_unknown(
            String type, int count, SortedMap<Integer, String> actual, IntFunction<String> name, String table) {
        var codesAndNames = actual.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();

        assertThat(codesAndNames).as(type).isEqualTo(List.of(table.split(", "))).hasSize(count);
        for (int number = -2; number < 10; number++) {
            assertThat(name.apply(number)).as(type).isEqualTo(actual.getOrDefault(number, ""));
        }
    }
}

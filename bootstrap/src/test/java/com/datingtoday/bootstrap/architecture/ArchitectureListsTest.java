package com.datingtoday.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the allow-lists tight: a misspelt entry, or one that nobody needs any more, fails. */
class ArchitectureListsTest {

    @ParameterizedTest
    @EnumSource
    void the_room_is_inhabited(Room room) {
        assertThat(House.CODE.stream().filter(room::holds)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void the_room_uses_the_library_it_may_know(Room room, String library) {
        assertThat(known(House.CODE.stream().filter(room::holds))).anyMatch(resideInAPackage(library));
    }

    @ParameterizedTest
    @FieldSource("com.datingtoday.bootstrap.architecture.Room#PLAIN_JAVA")
    void the_hexagon_uses_the_part_of_the_language_that_all_may_know(String part) {
        assertThat(known(House.CODE.stream().filter(Room.in(Room.HEXAGON)))).anyMatch(resideInAPackage(part));
    }

    static Stream<Arguments> libraries() {
        return Arrays.stream(Room.values())
                .flatMap(room -> room.libraries.stream().map(library -> arguments(room, library)));
    }

    private static Stream<JavaClass> known(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass);
    }
}

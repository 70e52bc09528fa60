package com.datingtoday.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the allow-lists tight: a misspelt entry, or one that nobody needs any more, fails. */
class AllowListTest {

    @ParameterizedTest
    @EnumSource
    void the_room_is_inhabited(ArchitectureModule architectureModule) {
        assertThat(Codebase.CODE.stream().filter(architectureModule::holds)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_room_uses_every_library_it_may_know(ArchitectureModule architectureModule) {
        assertThat(unused(architectureModule.libraries, List.of(architectureModule)))
                .isEmpty();
    }

    @Test
    void the_hexagon_uses_every_part_of_the_language_that_all_may_know() {
        assertThat(unused(ArchitectureModule.PLAIN_JAVA, ArchitectureModule.HEXAGON))
                .isEmpty();
    }

    private static List<String> unused(List<String> libraries, List<ArchitectureModule> rooms) {
        var known = Codebase.CODE.stream()
                .filter(ArchitectureModule.in(rooms))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .collect(toSet());
        return libraries.stream()
                .filter(library -> known.stream().noneMatch(resideInAPackage(library)))
                .toList();
    }
}

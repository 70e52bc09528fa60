package com.datingtoday.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rejects entries of allow-lists that no code uses, so that a misspelt or outdated entry fails the build. */
class AllowListTest {

    @ParameterizedTest
    @EnumSource
    void a_module_contains_classes(ArchitectureModule module) {
        assertThat(Codebase.CODE.stream().filter(module::contains)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_module_uses_each_library_of_its_allow_list(ArchitectureModule module) {
        assertThat(unused(module.libraries, List.of(module))).isEmpty();
    }

    @Test
    void the_hexagon_uses_each_package_of_plain_java() {
        assertThat(unused(ArchitectureModule.PLAIN_JAVA, ArchitectureModule.HEXAGON))
                .isEmpty();
    }

    private static List<String> unused(List<String> libraries, List<ArchitectureModule> modules) {
        var used = Codebase.CODE.stream()
                .filter(ArchitectureModule.in(modules))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .collect(toSet());
        return libraries.stream()
                .filter(library -> used.stream().noneMatch(resideInAPackage(library)))
                .toList();
    }
}

package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DRIVEN_ADAPTERS;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.HEXAGON;
import static com.datingtoday.bootstrap.architecture.Conditions.notDependOn;
import static com.datingtoday.bootstrap.architecture.Conditions.satisfyAll;
import static com.datingtoday.bootstrap.architecture.Conditions.unless;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Dependencies of features and packages, in all modules. */
final class FeatureRules {

    private static final int MAX_TYPES_PER_PACKAGE = 25;

    private static final DescribedPredicate<JavaClass> IN_FEATURE = describe(
            "part of a feature",
            type -> ArchitectureFeature.of(type)
                    .filter(feature -> feature != ArchitectureFeature.SHARED)
                    .isPresent());

    private static final DescribedPredicate<JavaClass> SHARED = describe(
            "shared by all features",
            type -> ArchitectureFeature.of(type)
                    .filter(feature -> feature == ArchitectureFeature.SHARED)
                    .isPresent());

    static final ArchRule features_depend_on_listed_features_only = classes()
            .that(IN_FEATURE)
            .should(notDependOn(
                    "a feature that the list does not allow",
                    (type, other) -> isForeign(type, other) && !implementsPortOf(type, other)));

    static final ArchRule shared_code_depends_on_no_feature =
            classes().that(SHARED).should(notDependOn("a feature", (_, other) -> IN_FEATURE.test(other)));

    static final ArchRule driven_ports_are_used_in_their_own_feature = classes()
            .that(IN_FEATURE)
            .should(notDependOn(
                    "a driven port of another feature, unless to implement it",
                    (type, other) -> HexagonPorts.IN_PORT_PACKAGE.test(other)
                            && !ArchitectureFeature.of(type).equals(ArchitectureFeature.of(other))
                            && !implementsPortOf(type, other)));

    static final ArchRule packages_have_no_cycles =
            slices().matching("(**)").should().beFreeOfCycles();

    static final ArchRule packages_have_at_most_25_types = classes()
            .that(describe("are top-level types", FeatureRules::isTopLevel))
            .should(satisfyAll(
                    "in packages of at most " + MAX_TYPES_PER_PACKAGE + " types",
                    type -> Stream.of(unless(
                            position(type) < MAX_TYPES_PER_PACKAGE,
                            "is type " + (position(type) + 1) + " of its package in alphabetical order"))));

    private FeatureRules() {}

    private static boolean isForeign(JavaClass type, JavaClass other) {
        var usable = ArchitectureFeature.of(type).orElseThrow().usable();
        return ArchitectureFeature.of(other)
                .filter(feature -> !usable.contains(feature))
                .isPresent();
    }

    /**
     * Returns true if a type implements a driven port of the other type's feature. A feature reaches features that
     * depend on it through such ports, and the implementation uses the values of the port's feature.
     */
    private static boolean implementsPortOf(JavaClass type, JavaClass other) {
        return ArchitectureModule.in(DRIVEN_ADAPTERS).test(type)
                && ArchitectureModule.in(HEXAGON).test(other)
                && HexagonPorts.implementedBy(type)
                        .map(ArchitectureFeature::of)
                        .anyMatch(ArchitectureFeature.of(other)::equals);
    }

    private static boolean isTopLevel(JavaClass type) {
        return type.isTopLevelClass()
                && !type.isArray()
                && !type.getSimpleName().equals("package-info");
    }

    /** Returns the number of types of the package whose name is before the given one. */
    private static long position(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(FeatureRules::isTopLevel)
                .filter(other -> other.getName().compareTo(type.getName()) < 0)
                .count();
    }
}

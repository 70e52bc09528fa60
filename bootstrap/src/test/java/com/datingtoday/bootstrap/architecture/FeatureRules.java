package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.APPLICATION;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DRIVEN_ADAPTERS;
import static com.datingtoday.bootstrap.architecture.Conditions.notKnow;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom among the features, whatever the room. */
final class FeatureRules {

    private static final DescribedPredicate<JavaClass> PART_OF_A_FEATURE = describe(
            "part of a feature",
            type -> ArchitectureFeature.of(type)
                    .filter(own -> own != ArchitectureFeature.SHARED)
                    .isPresent());

    private static final DescribedPredicate<JavaClass> SHARED_BY_ALL = describe(
            "shared by all features",
            type -> ArchitectureFeature.of(type)
                    .filter(own -> own == ArchitectureFeature.SHARED)
                    .isPresent());

    static final ArchRule features_know_their_elders_alone = classes()
            .that(PART_OF_A_FEATURE)
            .should(notKnow(
                    "a feature that is not their elder",
                    (type, other) -> isStrange(type, other) && !answers(type, other)));

    static final ArchRule what_is_shared_knows_no_feature = classes()
            .that(SHARED_BY_ALL)
            .and(not(StructureRules.ERROR_ANSWERS))
            .should(notKnow("a feature", (_, other) -> PART_OF_A_FEATURE.test(other)));

    static final ArchRule driven_ports_stay_inside_their_feature = classes()
            .that(PART_OF_A_FEATURE)
            .should(notKnow(
                    "a driven port of another feature, unless to implement one",
                    (type, other) -> HexagonPorts.AMONG_DRIVEN_PORTS.test(other)
                            && !ArchitectureFeature.of(type).equals(ArchitectureFeature.of(other))
                            && !answers(type, other)));

    static final ArchRule packages_are_free_of_cycles =
            slices().matching("(**)").should().beFreeOfCycles();

    private FeatureRules() {}

    private static boolean isStrange(JavaClass type, JavaClass other) {
        var known = ArchitectureFeature.of(type).orElseThrow().known();
        return ArchitectureFeature.of(other)
                .filter(architectureFeature -> !known.contains(architectureFeature))
                .isPresent();
    }

    /** An elder asks through a driven port of its own; a younger feature's adapter may answer in the elder's words. */
    private static boolean answers(JavaClass type, JavaClass other) {
        return ArchitectureModule.in(DRIVEN_ADAPTERS).test(type)
                && Stream.of(DOMAIN, APPLICATION).anyMatch(architectureModule -> architectureModule.holds(other))
                && HexagonPorts.implementedBy(type)
                        .map(ArchitectureFeature::of)
                        .anyMatch(ArchitectureFeature.of(other)::equals);
    }
}

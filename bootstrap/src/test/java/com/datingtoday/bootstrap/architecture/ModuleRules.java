package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.APPLICATION;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.BOOTSTRAP;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DRIVEN_ADAPTERS;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.PERSISTENCE;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.PLAIN_JAVA;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.PROVIDERS;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.REDIS;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.ROOT;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.SANDBOX;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.WEB;
import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.notKnow;
import static com.datingtoday.bootstrap.architecture.Conditions.onlyKnow;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each module may know. Allow-lists: what is not named is forbidden. */
final class ModuleRules {

    static final ArchRule the_domain_knows_plain_java_alone = room(DOMAIN);

    static final ArchRule the_application_knows_the_domain_alone = room(APPLICATION, DOMAIN);

    static final ArchRule the_web_adapter_knows_http_and_the_hexagon = room(WEB, DOMAIN, APPLICATION);

    static final ArchRule the_persistence_adapter_knows_mybatis_and_the_hexagon =
            room(PERSISTENCE, DOMAIN, APPLICATION);

    static final ArchRule the_redis_adapter_knows_lettuce_and_the_hexagon = room(REDIS, DOMAIN, APPLICATION);

    static final ArchRule the_providers_adapter_knows_their_libraries_and_the_hexagon =
            room(PROVIDERS, DOMAIN, APPLICATION);

    static final ArchRule the_sandbox_knows_spring_and_the_hexagon = room(SANDBOX, DOMAIN, APPLICATION);

    static final ArchRule adapters_do_not_know_each_other = classes()
            .that()
            .resideInAPackage(ROOT + ".adapter..")
            .should(notKnow("another adapter", (type, other) -> isAdapter(other) && !sameAdapter(type, other)));

    static final ArchRule nobody_knows_bootstrap = classes()
            .that()
            .resideOutsideOfPackage(BOOTSTRAP.packages)
            .should(notKnow("bootstrap", (_, other) -> BOOTSTRAP.holds(other)));

    static final ArchRule the_web_adapter_calls_driving_ports_alone = classes()
            .that()
            .resideInAPackage(WEB.packages)
            .should(notKnow("driven ports", (_, other) -> HexagonPorts.belongsToADrivenPort(other)));

    static final ArchRule driven_adapters_know_driven_ports_alone = classes()
            .that(ArchitectureModule.in(DRIVEN_ADAPTERS))
            .should(notKnow(
                    "use cases, nor what belongs to them",
                    (_, other) -> APPLICATION.holds(other)
                            && !resideInAnyPackage(HexagonPorts.DRIVEN, HexagonPorts.SHARED)
                                    .test(other)));

    /** A misspelt package would escape the other rules. */
    static final ArchRule every_class_has_its_place =
            classes().should(be("in a room and a feature", ModuleRules::isInItsPlace));

    private ModuleRules() {}

    private static ArchRule room(ArchitectureModule architectureModule, ArchitectureModule... neighbours) {
        var known = new ArrayList<>(PLAIN_JAVA);
        known.addAll(architectureModule.libraries);
        known.add(architectureModule.packages);
        Stream.of(neighbours).map(neighbour -> neighbour.packages).forEach(known::add);
        return classes().that().resideInAPackage(architectureModule.packages).should(onlyKnow(known));
    }

    private static boolean isInItsPlace(JavaClass type) {
        var inAFeature = ArchitectureFeature.of(type).isPresent() && hasTheShapeOfAFeature(type);
        var ofTheAdapter = resideInAPackage(ROOT + ".adapter.*").test(type);
        return BOOTSTRAP.holds(type) || (isInARoom(type) && (inAFeature || ofTheAdapter));
    }

    private static boolean hasTheShapeOfAFeature(JavaClass type) {
        return resideInAnyPackage(
                        ROOT + ".domain.*",
                        ROOT + ".domain.*.*",
                        ROOT + ".application.*",
                        ROOT + ".application.*.*",
                        ROOT + ".adapter.*.*",
                        ROOT + ".adapter.*.*.*")
                .test(type);
    }

    private static boolean isInARoom(JavaClass type) {
        return ArchitectureModule.in(List.of(ArchitectureModule.values())).test(type);
    }

    private static boolean isAdapter(JavaClass type) {
        return resideInAPackage(ROOT + ".adapter..").test(type);
    }

    private static boolean sameAdapter(JavaClass type, JavaClass other) {
        return Stream.of(ArchitectureModule.values())
                .anyMatch(architectureModule -> architectureModule.holds(type) && architectureModule.holds(other));
    }
}

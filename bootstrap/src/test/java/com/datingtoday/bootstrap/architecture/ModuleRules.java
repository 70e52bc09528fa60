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
import static com.datingtoday.bootstrap.architecture.Conditions.notDependOn;
import static com.datingtoday.bootstrap.architecture.Conditions.onlyDependOn;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Dependencies of modules. The lists are allow-lists: a package that is not listed is forbidden. */
final class ModuleRules {

    static final ArchRule the_domain_depends_on_plain_java_only = dependsOnListed(DOMAIN);

    static final ArchRule the_application_depends_on_the_domain_only = dependsOnListed(APPLICATION, DOMAIN);

    static final ArchRule the_web_adapter_depends_on_listed_libraries_and_the_hexagon =
            dependsOnListed(WEB, DOMAIN, APPLICATION);

    static final ArchRule the_persistence_adapter_depends_on_listed_libraries_and_the_hexagon =
            dependsOnListed(PERSISTENCE, DOMAIN, APPLICATION);

    static final ArchRule the_redis_adapter_depends_on_listed_libraries_and_the_hexagon =
            dependsOnListed(REDIS, DOMAIN, APPLICATION);

    static final ArchRule the_providers_adapter_depends_on_listed_libraries_and_the_hexagon =
            dependsOnListed(PROVIDERS, DOMAIN, APPLICATION);

    static final ArchRule the_sandbox_depends_on_listed_libraries_and_the_hexagon =
            dependsOnListed(SANDBOX, DOMAIN, APPLICATION);

    static final ArchRule adapters_do_not_depend_on_each_other = classes()
            .that()
            .resideInAPackage(ROOT + ".adapter..")
            .should(notDependOn("another adapter", (type, other) -> isAdapter(other) && !sameModule(type, other)));

    static final ArchRule no_module_depends_on_bootstrap = classes()
            .that()
            .resideOutsideOfPackage(BOOTSTRAP.packages)
            .should(notDependOn("bootstrap", (_, other) -> BOOTSTRAP.contains(other)));

    static final ArchRule the_web_adapter_uses_driving_ports_only = classes()
            .that()
            .resideInAPackage(WEB.packages)
            .should(notDependOn(
                    "types of the application other than driving ports, their values and shared types",
                    (_, other) -> APPLICATION.contains(other)
                            && !HexagonPorts.belongsToDrivingPort(other)
                            && !isSharedButNoPort(other)));

    static final ArchRule driven_adapters_use_driven_ports_only = classes()
            .that(ArchitectureModule.in(DRIVEN_ADAPTERS))
            .should(notDependOn(
                    "types of the application other than driven ports, their values and shared types",
                    (_, other) -> APPLICATION.contains(other)
                            && !resideInAnyPackage(HexagonPorts.DRIVEN, HexagonPorts.SHARED)
                                    .test(other)));

    /** The rules of modules and features ignore a misspelt package. */
    static final ArchRule every_class_is_in_a_known_module_and_feature =
            classes().should(be("in a known module and feature", ModuleRules::isInModuleAndFeature));

    private ModuleRules() {}

    private static ArchRule dependsOnListed(ArchitectureModule module, ArchitectureModule... dependencies) {
        var allowed = new ArrayList<>(PLAIN_JAVA);
        allowed.addAll(module.libraries);
        allowed.add(module.packages);
        Stream.of(dependencies).map(dependency -> dependency.packages).forEach(allowed::add);
        return classes().that().resideInAPackage(module.packages).should(onlyDependOn(allowed));
    }

    private static boolean isSharedButNoPort(JavaClass type) {
        return resideInAPackage(HexagonPorts.SHARED).test(type) && !HexagonPorts.belongsToDrivenPort(type);
    }

    private static boolean isInModuleAndFeature(JavaClass type) {
        var inFeature = ArchitectureFeature.of(type).isPresent() && hasDepthOfFeature(type);
        var inRootOfAdapter = resideInAPackage(ROOT + ".adapter.*").test(type);
        return BOOTSTRAP.contains(type) || (isInModule(type) && (inFeature || inRootOfAdapter));
    }

    private static boolean hasDepthOfFeature(JavaClass type) {
        return resideInAnyPackage(
                        ROOT + ".domain.*",
                        ROOT + ".domain.*.*",
                        ROOT + ".application.*",
                        ROOT + ".application.*.*",
                        ROOT + ".adapter.*.*",
                        ROOT + ".adapter.*.*.*")
                .test(type);
    }

    private static boolean isInModule(JavaClass type) {
        return ArchitectureModule.in(List.of(ArchitectureModule.values())).test(type);
    }

    private static boolean isAdapter(JavaClass type) {
        return resideInAPackage(ROOT + ".adapter..").test(type);
    }

    private static boolean sameModule(JavaClass type, JavaClass other) {
        return Stream.of(ArchitectureModule.values())
                .anyMatch(module -> module.contains(type) && module.contains(other));
    }
}

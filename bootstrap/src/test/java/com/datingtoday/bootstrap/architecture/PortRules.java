package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.satisfyAll;
import static com.datingtoday.bootstrap.architecture.Conditions.unless;
import static com.datingtoday.bootstrap.architecture.HexagonPorts.DRIVEN_PORTS;
import static com.datingtoday.bootstrap.architecture.HexagonPorts.DRIVING_PORTS;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.UseCase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Form of ports, use cases and application services. */
final class PortRules {

    private static final Set<String> PARAMETER_NAMES = Set.of("Command", "Query");

    private static final DescribedPredicate<JavaClass> USE_CASES = describe(
            "use cases by annotation or name",
            type -> type.isAnnotatedWith(UseCase.class)
                    || (ArchitectureModule.APPLICATION.contains(type)
                            && !type.isInterface()
                            && type.getSimpleName().matches(".+UseCase")));

    static final ArchRule a_driving_port_has_one_method = classes()
            .that(DRIVING_PORTS)
            .should(be("interfaces of one method", port -> abstractMethods(port).size() == 1));

    static final ArchRule a_driving_port_takes_nothing_or_its_own_command_or_query = classes()
            .that(DRIVING_PORTS)
            .should(be(
                    "called with nothing or their nested Command or Query",
                    port -> abstractMethods(port).stream().allMatch(PortRules::takesNothingOrNested)));

    static final ArchRule a_driving_port_has_one_use_case_of_its_name = classes()
            .that(DRIVING_PORTS)
            .should(be(
                    "implemented by <Port>UseCase only",
                    port -> port.getAllSubclasses().stream()
                            .map(JavaClass::getName)
                            .toList()
                            .equals(List.of(port.getName() + "UseCase"))));

    static final ArchRule use_cases_are_package_private_records = classes()
            .that(are(USE_CASES))
            .should(satisfyAll(
                    "package-private records with @UseCase that implement a driving port",
                    type -> Stream.of(
                            unless(type.isRecord(), "is not a record"),
                            unless(isPackagePrivate(type), "is not package-private"),
                            unless(type.isAnnotatedWith(UseCase.class), "is not annotated with @UseCase"),
                            unless(
                                    type.getRawInterfaces().stream().anyMatch(DRIVING_PORTS),
                                    "does not implement a driving port"))));

    static final ArchRule application_services_are_records = classes()
            .that()
            .areAnnotatedWith(ApplicationService.class)
            .should(satisfyAll(
                    "records of the application",
                    type -> Stream.of(
                            unless(type.isRecord(), "is not a record"),
                            unless(ArchitectureModule.APPLICATION.contains(type), "is not in the application"))));

    static final ArchRule driven_ports_are_interfaces = classes()
            .that()
            .resideInAPackage(HexagonPorts.DRIVEN)
            .and()
            .areTopLevelClasses()
            .should(be("interfaces that are not sealed", DRIVEN_PORTS));

    static final ArchRule driven_ports_are_implemented_by_driven_adapters = classes()
            .that(describe(
                    "implement a driven port",
                    type -> HexagonPorts.implementedBy(type).findAny().isPresent()))
            .should()
            .resideInAnyPackage(ArchitectureModule.packages(ArchitectureModule.DRIVEN_ADAPTERS));

    private PortRules() {}

    /** Returns true for use cases and application services. */
    static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(ApplicationService.class);
    }

    private static List<JavaMethod> abstractMethods(JavaClass port) {
        return port.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }

    private static boolean takesNothingOrNested(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return parameters.isEmpty()
                || (parameters.size() == 1 && isNestedParameter(parameters.getFirst(), method.getOwner()));
    }

    private static boolean isNestedParameter(JavaClass parameter, JavaClass port) {
        return PARAMETER_NAMES.contains(parameter.getSimpleName())
                && parameter.getEnclosingClass().filter(port::equals).isPresent();
    }

    private static boolean isPackagePrivate(JavaClass type) {
        return Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE)
                .noneMatch(type.getModifiers()::contains);
    }
}

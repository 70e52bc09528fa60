package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.haveNoFault;
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

/** The hexagon is entered by questions and commands, and asks the outside through interfaces. */
final class PortRules {

    private static final Set<String> WHAT_IS_ASKED = Set.of("Command", "Query");

    private static final DescribedPredicate<JavaClass> USE_CASES = describe(
            "use cases by mark or name",
            type -> type.isAnnotatedWith(UseCase.class) || type.getSimpleName().matches(".+UseCase"));

    static final ArchRule a_driving_port_is_one_question_or_one_command = classes()
            .that(DRIVING_PORTS)
            .should(be("of one method", port -> questions(port).size() == 1));

    static final ArchRule a_driving_port_takes_its_own_command_or_query = classes()
            .that(DRIVING_PORTS)
            .should(be(
                    "asked by nothing, or by a Command or Query of their own",
                    port -> questions(port).stream().allMatch(PortRules::takesNothingOrItsOwn)));

    static final ArchRule a_driving_port_has_one_use_case_of_its_name = classes()
            .that(DRIVING_PORTS)
            .should(be(
                    "implemented by <Port>UseCase alone",
                    port -> port.getAllSubclasses().stream()
                            .map(JavaClass::getName)
                            .toList()
                            .equals(List.of(port.getName() + "UseCase"))));

    static final ArchRule use_cases_are_hidden_records = classes()
            .that(are(USE_CASES))
            .should(haveNoFault(
                    "package-private records, marked, behind a driving port",
                    type -> Stream.of(
                            unless(type.isRecord(), "is no record"),
                            unless(isHidden(type), "can be seen outside of its package"),
                            unless(type.isAnnotatedWith(UseCase.class), "is not marked as @UseCase"),
                            unless(
                                    type.getRawInterfaces().stream().anyMatch(DRIVING_PORTS),
                                    "is behind no driving port"))));

    static final ArchRule application_services_are_records = classes()
            .that()
            .areAnnotatedWith(ApplicationService.class)
            .should(haveNoFault(
                    "records of the application",
                    type -> Stream.of(
                            unless(type.isRecord(), "is no record"),
                            unless(ArchitectureModule.APPLICATION.holds(type), "is not in the application"))));

    static final ArchRule driven_ports_are_interfaces = classes()
            .that()
            .resideInAPackage(HexagonPorts.DRIVEN)
            .and()
            .areTopLevelClasses()
            .should(be("open interfaces", DRIVEN_PORTS));

    static final ArchRule driven_ports_are_implemented_by_driven_adapters = classes()
            .that(describe(
                    "implement a driven port",
                    type -> HexagonPorts.implementedBy(type).findAny().isPresent()))
            .should()
            .resideInAnyPackage(ArchitectureModule.packages(ArchitectureModule.DRIVEN_ADAPTERS));

    private PortRules() {}

    private static List<JavaMethod> questions(JavaClass port) {
        return port.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }

    private static boolean takesNothingOrItsOwn(JavaMethod question) {
        var taken = question.getRawParameterTypes();
        return taken.isEmpty() || (taken.size() == 1 && isItsOwn(taken.getFirst(), question.getOwner()));
    }

    private static boolean isItsOwn(JavaClass asked, JavaClass port) {
        return WHAT_IS_ASKED.contains(asked.getSimpleName())
                && asked.getEnclosingClass().filter(port::equals).isPresent();
    }

    private static boolean isHidden(JavaClass type) {
        return Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE)
                .noneMatch(type.getModifiers()::contains);
    }
}

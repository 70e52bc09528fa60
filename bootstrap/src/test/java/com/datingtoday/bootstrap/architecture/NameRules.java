package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DRIVEN_ADAPTERS;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.PERSISTENCE;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.WEB;
import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Mapper;

/** Names of types. */
final class NameRules {

    private static final Pattern FORBIDDEN_SUFFIX = Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|Dto|DAO|Dao)");
    private static final Pattern FORBIDDEN_PREFIX = Pattern.compile("(I[A-Z][a-z]|Abstract[A-Z]|Base[A-Z]).*");

    static final ArchRule type_names_have_no_forbidden_suffix = classes()
            .should(be(
                    "named without a forbidden suffix",
                    type -> !FORBIDDEN_SUFFIX.matcher(type.getSimpleName()).matches()));

    static final ArchRule type_names_have_no_forbidden_prefix = classes()
            .should(be(
                    "named without a forbidden prefix",
                    type -> !FORBIDDEN_PREFIX.matcher(type.getSimpleName()).matches()));

    static final ArchRule type_names_are_not_gerunds =
            classes().should(be("named by a noun", type -> !Gerunds.isGerund(type.getSimpleName())));

    static final ArchRule controllers_are_named_controller = classes()
            .that(WebContract.CONTROLLERS)
            .should(be("*Controller in the web adapter", type -> isNamed(type, "Controller") && WEB.contains(type)));

    static final ArchRule only_controllers_are_named_controller = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should(be("annotated as controllers", WebContract.CONTROLLERS));

    static final ArchRule mappers_are_named_mapper = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should(be(
                    "*Mapper in the persistence adapter",
                    type -> isNamed(type, "Mapper") && PERSISTENCE.contains(type)));

    static final ArchRule driven_adapters_are_named_after_their_port = classes()
            .that(ArchitectureModule.in(DRIVEN_ADAPTERS))
            .and(describe(
                    "implement a driven port",
                    type -> HexagonPorts.implementedBy(type).findAny().isPresent()))
            .should(be(
                    "named by technology and port",
                    type -> HexagonPorts.implementedBy(type).anyMatch(port -> isNamed(type, port.getSimpleName()))));

    private NameRules() {}

    /** Returns true if the name consists of a first part and the suffix. */
    private static boolean isNamed(JavaClass type, String suffix) {
        return type.getSimpleName().matches(".+" + Pattern.quote(suffix));
    }
}

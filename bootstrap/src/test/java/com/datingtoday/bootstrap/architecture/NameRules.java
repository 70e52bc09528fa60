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

/** What things are called. */
final class NameRules {

    private static final Pattern EMPTY_ENDINGS =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO|Vo|PO|Po|BO|Bo|DAO|Dao|Port|Repository)");
    private static final Pattern EMPTY_BEGINNINGS =
            Pattern.compile("(I[A-Z][a-z]|Abstract[A-Z]|Base[A-Z]|Default[A-Z]).*");

    static final ArchRule names_do_not_end_in_empty_words = classes()
            .should(be(
                    "called by what they are",
                    type -> !EMPTY_ENDINGS.matcher(type.getSimpleName()).matches()));

    static final ArchRule names_do_not_begin_with_empty_words = classes()
            .should(be(
                    "called by what they are",
                    type -> !EMPTY_BEGINNINGS.matcher(type.getSimpleName()).matches()));

    static final ArchRule controllers_are_called_controllers = classes()
            .that(WebContract.CONTROLLERS)
            .should(be("*Controller in the web adapter", type -> isCalled(type, "Controller") && WEB.holds(type)));

    static final ArchRule only_controllers_are_called_controllers = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should(be("marked as controllers", WebContract.CONTROLLERS));

    static final ArchRule mappers_are_called_mappers = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should(be(
                    "*Mapper in the persistence adapter", type -> isCalled(type, "Mapper") && PERSISTENCE.holds(type)));

    static final ArchRule driven_adapters_are_called_after_their_port = classes()
            .that(ArchitectureModule.in(DRIVEN_ADAPTERS))
            .and(describe(
                    "implement a driven port",
                    type -> HexagonPorts.implementedBy(type).findAny().isPresent()))
            .should(be(
                    "called by technology and port",
                    type -> HexagonPorts.implementedBy(type).anyMatch(port -> isCalled(type, port.getSimpleName()))));

    private NameRules() {}

    /** Whether the name ends so, and says more. */
    private static boolean isCalled(JavaClass type, String ending) {
        return type.getSimpleName().matches(".+" + Pattern.quote(ending));
    }
}

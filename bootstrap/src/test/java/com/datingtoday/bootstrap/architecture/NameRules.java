package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.Conditions.haveNoFault;
import static com.datingtoday.bootstrap.architecture.Room.DRIVEN_ADAPTERS;
import static com.datingtoday.bootstrap.architecture.Room.PERSISTENCE;
import static com.datingtoday.bootstrap.architecture.Room.WEB;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;

/** What things are called. */
final class NameRules {

    private static final Pattern EMPTY_ENDINGS =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO|Vo|PO|Po|BO|Bo|DAO|Dao|Port|Repository|Service)");
    private static final Pattern EMPTY_BEGINNINGS =
            Pattern.compile("(I[A-Z][a-z]|Abstract[A-Z]|Base[A-Z]|Default[A-Z]).*");

    static final ArchRule names_do_not_end_in_empty_words = classes()
            .should(haveNoFault(
                    "called by what they are",
                    type -> unless(
                            !EMPTY_ENDINGS.matcher(type.getSimpleName()).matches(),
                            "ends in a word that says nothing")));

    static final ArchRule names_do_not_begin_with_empty_words = classes()
            .should(haveNoFault(
                    "called by what they are",
                    type -> unless(
                            !EMPTY_BEGINNINGS.matcher(type.getSimpleName()).matches(),
                            "begins with a word that says nothing")));

    static final ArchRule controllers_are_called_controllers = classes()
            .that(Wire.CONTROLLERS)
            .should(haveNoFault(
                    "*Controller in a feature of the web",
                    type -> unless(
                            type.getSimpleName().matches(".+Controller") && WEB.holds(type), "is a controller")));

    static final ArchRule only_controllers_are_called_controllers = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should(haveNoFault("controllers", type -> unless(Wire.CONTROLLERS.test(type), "is not marked as one")));

    static final ArchRule mappers_are_called_mappers = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should(haveNoFault(
                    "*Mapper in the persistence adapter",
                    type -> unless(
                            type.getSimpleName().matches(".+Mapper") && PERSISTENCE.holds(type), "is a mapper")));

    static final ArchRule driven_adapters_are_called_after_their_port = classes()
            .that(Room.in(DRIVEN_ADAPTERS))
            .and(describe(
                    "implement a driven port",
                    type -> Ports.implementedBy(type).findAny().isPresent()))
            .should(haveNoFault(
                    "called by technology and port",
                    type -> unless(
                            Ports.implementedBy(type).anyMatch(port -> isCalledAfter(port, type)),
                            "has another name")));

    private NameRules() {}

    private static boolean isCalledAfter(JavaClass port, JavaClass type) {
        return type.getSimpleName().matches(".+" + Pattern.quote(port.getSimpleName()));
    }

    private static Stream<String> unless(boolean right, String fault) {
        return right ? Stream.empty() : Stream.of(fault);
    }
}

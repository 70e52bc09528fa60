package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.HEXAGON;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.ROOT;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.WEB;
import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.haveNoFault;
import static com.datingtoday.bootstrap.architecture.Conditions.notKnow;
import static com.datingtoday.bootstrap.architecture.Conditions.unless;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.DomainError;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;

/** What a class must look like. */
final class StructureRules {

    private static final int GRASPABLE = 8;

    private static final DescribedPredicate<JavaClass> ERRORS = describe(
            "domain errors", type -> type.isAssignableTo(DomainError.class) && !type.isEquivalentTo(DomainError.class));

    /** The one place that turns each error into status, code and text. */
    static final DescribedPredicate<JavaClass> ERROR_ANSWERS = describe(
            "where errors are answered",
            type -> WEB.holds(type) && type.getName().matches(".+\\.ErrorResponses(\\$\\d+)?"));

    static final ArchRule the_hexagon_changes_nothing_in_place = fields().that()
            .areDeclaredInClassesThat(ArchitectureModule.in(HEXAGON))
            .should()
            .beFinal();

    static final ArchRule records_stay_graspable = classes()
            .that(ArchitectureModule.in(HEXAGON))
            .and()
            .areRecords()
            .and(describe("hold data", type -> !isService(type)))
            .should(be(
                    "of at most " + GRASPABLE + " components",
                    type -> components(type).count() <= GRASPABLE));

    static final ArchRule each_feature_seals_its_errors = classes()
            .that(are(ERRORS))
            .and()
            .areInterfaces()
            .should(haveNoFault(
                    "the one sealed *Error of a feature",
                    error -> Stream.of(
                            unless(error.isSealed(), "is not sealed"),
                            unless(error.getSimpleName().endsWith("Error"), "is not called *Error"),
                            unless(isAtHome(error), "is not in the domain"),
                            unless(isAlone(error), "is not the only one in its package"))));

    static final ArchRule errors_are_records_of_their_feature = classes()
            .that(are(ERRORS))
            .and()
            .areNotInterfaces()
            .should(haveNoFault(
                    "records nested in their *Error",
                    error -> Stream.of(
                            unless(error.isRecord(), "is no record"),
                            unless(error.getEnclosingClass().filter(ERRORS).isPresent(), "is nested in no error"))));

    /** That no record inside is forgotten is for the compiler, as long as somebody switches over the interface. */
    static final ArchRule every_error_has_an_answer = classes()
            .that(are(ERRORS))
            .and()
            .areInterfaces()
            .should(be(
                    "answered by ErrorResponses in the web adapter",
                    error -> error.getDirectDependenciesToSelf().stream()
                            .map(Dependency::getOriginClass)
                            .anyMatch(ERROR_ANSWERS)));

    static final ArchRule controllers_keep_the_domain_off_the_wire = classes()
            .that(WebContract.CONTROLLERS)
            .should(haveNoFault("free of domain types in what they take and answer", WebContract::domainTypes));

    static final ArchRule adapters_publish_only_what_is_used = classes()
            .that()
            .resideInAPackage(ROOT + ".adapter..")
            .and()
            .resideOutsideOfPackage(ROOT + ".adapter.*.shared..")
            .and(describe("are public", StructureRules::isShown))
            .should(be(
                    "configuration, settings, or used by another package of the feature",
                    type -> outermost(type).getSimpleName().matches(".*(Configuration|Settings)")
                            || isShownToYoungerFeatures(type)
                            || isUsedInFeature(outermost(type))));

    static final ArchRule mappers_speak_rows_alone = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should(notKnow(
                    "anything of the house but rows",
                    (type, other) ->
                            resideInAPackage(ROOT + "..").test(other) && !other.equals(type) && !isRow(other)));

    private StructureRules() {}

    /** A line of a table, or a part of one. */
    private static boolean isRow(JavaClass type) {
        return type.getSimpleName().endsWith("Row")
                || type.getEnclosingClass().filter(StructureRules::isRow).isPresent();
    }

    /** How people look on the wire is the same in every list, so younger features of the web adapter may see it. */
    private static boolean isShownToYoungerFeatures(JavaClass type) {
        return WEB.holds(type)
                && (type.getSimpleName().endsWith("Presenter")
                        || type.getSimpleName().endsWith("Response")
                        || type.getEnclosingClass()
                                .filter(StructureRules::isShownToYoungerFeatures)
                                .isPresent());
    }

    /** True for a type that another package of the same adapter and feature uses. */
    private static boolean isUsedInFeature(JavaClass type) {
        return Stream.concat(
                        Stream.of(type),
                        type.getPackage().getClasses().stream()
                                .filter(nested -> nested.getName().startsWith(type.getName() + "$")))
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName())
                        && ArchitectureFeature.of(user).equals(ArchitectureFeature.of(type))
                        && Stream.of(ArchitectureModule.values())
                                .anyMatch(architectureModule ->
                                        architectureModule.holds(user) && architectureModule.holds(type)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StructureRules::outermost).orElse(type);
    }

    private static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(ApplicationService.class);
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    /** What is wrong with a request before it means anything is for the web to say. */
    private static boolean isAtHome(JavaClass error) {
        return DOMAIN.holds(error)
                || resideInAPackage(ROOT + ".adapter.web.shared..").test(error);
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(StructureRules::isShown).orElse(true);
    }

    private static boolean isAlone(JavaClass error) {
        return error.getPackage().getClasses().stream()
                .filter(ERRORS)
                .filter(other -> other.isInterface() && !other.isNestedClass())
                .allMatch(error::equals);
    }
}

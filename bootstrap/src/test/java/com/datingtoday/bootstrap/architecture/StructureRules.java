package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.HEXAGON;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.ROOT;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.WEB;
import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.notDependOn;
import static com.datingtoday.bootstrap.architecture.Conditions.satisfyAll;
import static com.datingtoday.bootstrap.architecture.Conditions.unless;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.datingtoday.domain.shared.DomainError;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;

/** Form of records, errors, controllers, mappers and published types. */
final class StructureRules {

    private static final int MAX_COMPONENTS = 8;

    private static final DescribedPredicate<JavaClass> ERRORS = describe(
            "domain errors", type -> type.isAssignableTo(DomainError.class) && !type.isEquivalentTo(DomainError.class));

    /** Types of the web adapter that map errors to status, code and text. */
    static final DescribedPredicate<JavaClass> ERROR_RESPONSES = describe(
            "error responses",
            type -> WEB.contains(type) && type.getName().matches(".+\\.\\w*ErrorResponses(\\$\\d+)?"));

    static final ArchRule fields_of_the_hexagon_are_final = fields().that()
            .areDeclaredInClassesThat(ArchitectureModule.in(HEXAGON))
            .should()
            .beFinal();

    static final ArchRule data_records_have_at_most_8_components = classes()
            .that(ArchitectureModule.in(HEXAGON))
            .and()
            .areRecords()
            .and(describe("are not services", type -> !PortRules.isService(type)))
            .should(be(
                    "records of at most " + MAX_COMPONENTS + " components",
                    type -> components(type).count() <= MAX_COMPONENTS));

    static final ArchRule each_feature_has_one_sealed_error = classes()
            .that(are(ERRORS))
            .and()
            .areInterfaces()
            .should(satisfyAll(
                    "the one sealed *Error of a feature",
                    error -> Stream.of(
                            unless(error.isSealed(), "is not sealed"),
                            unless(error.getSimpleName().endsWith("Error"), "is not named *Error"),
                            unless(
                                    isInModuleOfErrors(error),
                                    "is neither in the domain nor in the shared part of the web adapter"),
                            unless(isOnlyErrorOfPackage(error), "is not the only *Error of its package"))));

    static final ArchRule errors_are_nested_records = classes()
            .that(are(ERRORS))
            .and()
            .areNotInterfaces()
            .should(satisfyAll(
                    "records nested in their *Error",
                    error -> Stream.of(
                            unless(error.isRecord(), "is not a record"),
                            unless(
                                    error.getEnclosingClass().filter(ERRORS).isPresent(),
                                    "is not nested in an *Error"))));

    /** The compiler checks the nested records, because a switch over the sealed interface must be exhaustive. */
    static final ArchRule every_error_has_a_response = classes()
            .that(are(ERRORS))
            .and()
            .areInterfaces()
            .should(be(
                    "mapped by *ErrorResponses in the web adapter",
                    error -> error.getDirectDependenciesToSelf().stream()
                            .map(Dependency::getOriginClass)
                            .anyMatch(ERROR_RESPONSES)));

    static final ArchRule controllers_exchange_no_domain_types = classes()
            .that(WebContract.CONTROLLERS)
            .should(satisfyAll("free of domain types in parameters and return types", WebContract::domainTypes));

    static final ArchRule adapters_publish_only_types_used_elsewhere = classes()
            .that()
            .resideInAPackage(ROOT + ".adapter..")
            .and()
            .resideOutsideOfPackage(ROOT + ".adapter.*.shared..")
            .and(describe("are public", StructureRules::isVisible))
            .should(be(
                    "configuration, settings, or used by another package of the feature",
                    type -> outermost(type).getSimpleName().matches(".*(Configuration|Settings)")
                            || isForOtherFeatures(type)
                            || isUsedInFeature(outermost(type))));

    static final ArchRule mappers_use_rows_only = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should(notDependOn(
                    "types of the project other than rows",
                    (type, other) ->
                            resideInAPackage(ROOT + "..").test(other) && !other.equals(type) && !isRow(other)));

    private StructureRules() {}

    /** Returns true for rows and for types that are nested in a row. */
    private static boolean isRow(JavaClass type) {
        return type.getSimpleName().endsWith("Row")
                || type.getEnclosingClass().filter(StructureRules::isRow).isPresent();
    }

    /** Presenters and responses of one feature are parts of the responses of features that depend on it. */
    private static boolean isForOtherFeatures(JavaClass type) {
        return WEB.contains(type)
                && (type.getSimpleName().endsWith("Presenter")
                        || type.getSimpleName().endsWith("Response")
                        || type.getEnclosingClass()
                                .filter(StructureRules::isForOtherFeatures)
                                .isPresent());
    }

    /** Returns true if another package of the same adapter and feature uses the type or a nested type. */
    private static boolean isUsedInFeature(JavaClass type) {
        return Stream.concat(
                        Stream.of(type),
                        type.getPackage().getClasses().stream()
                                .filter(nested -> nested.getName().startsWith(type.getName() + "$")))
                .flatMap(declared -> declared.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName())
                        && ArchitectureFeature.of(user).equals(ArchitectureFeature.of(type))
                        && Stream.of(ArchitectureModule.values())
                                .anyMatch(module -> module.contains(user) && module.contains(type)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StructureRules::outermost).orElse(type);
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    /** The web adapter has its own errors for requests that are not well-formed. */
    private static boolean isInModuleOfErrors(JavaClass error) {
        return DOMAIN.contains(error)
                || resideInAPackage(ROOT + ".adapter.web.shared..").test(error);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(StructureRules::isVisible).orElse(true);
    }

    private static boolean isOnlyErrorOfPackage(JavaClass error) {
        return error.getPackage().getClasses().stream()
                .filter(ERRORS)
                .filter(other -> other.isInterface() && !other.isNestedClass())
                .allMatch(error::equals);
    }
}

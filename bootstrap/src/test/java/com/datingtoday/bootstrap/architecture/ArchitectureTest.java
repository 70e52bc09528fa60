package com.datingtoday.bootstrap.architecture;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.Convertible;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the code to the rules, and each rule to its word: of all that is planted it must catch its offenders alone. */
class ArchitectureTest {

    private static final Map<String, ArchRule> RULES = rulesBesideThisTest();
    static final Set<String> NAMES = RULES.keySet();

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_code_keeps_the_rule(String name) {
        rule(name).as(name.replace('_', ' ')).check(Codebase.CODE);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_rule_catches_its_offenders_and_no_other_planted_class(String name) {
        assertThat(plantedCaughtBy(rule(name))).as(name).isNotEmpty().isEqualTo(offendersAgainst(name));
    }

    @Test
    void every_offender_names_rules_that_exist() {
        var unknown = Codebase.CODE_AND_OFFENDERS.stream()
                .flatMap(ArchitectureTest::offences)
                .filter(rule -> !NAMES.contains(rule));

        assertThat(unknown).isEmpty();
    }

    private static Map<String, ArchRule> rulesBesideThisTest() {
        return new ClassFileImporter()
                .importPackagesOf(ArchitectureTest.class).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ArchRule.class))
                        .collect(toMap(
                                JavaField::getName, ArchitectureTest::value, ArchitectureTest::onlyOne, TreeMap::new));
    }

    private static ArchRule onlyOne(ArchRule one, ArchRule other) {
        throw new IllegalStateException("two rules of one name: " + one + " and " + other);
    }

    private static ArchRule value(JavaField field) {
        try {
            return (ArchRule) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName() + " must not be private", e);
        }
    }

    private static ArchRule rule(String name) {
        return requireNonNull(RULES.get(name), name);
    }

    private static Set<String> offendersAgainst(String rule) {
        return Codebase.CODE_AND_OFFENDERS.stream()
                .filter(type -> offences(type).anyMatch(rule::equals))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> offences(JavaClass type) {
        return type.tryGetAnnotationOfType(Violates.class).stream().flatMap(mark -> Stream.of(mark.value()));
    }

    private static Set<String> plantedCaughtBy(ArchRule rule) {
        var caught = new TreeSet<String>();
        rule.evaluate(Codebase.CODE_AND_OFFENDERS)
                .<Object>handleViolations((Collection<Object> accused, String _) -> accused.stream()
                        .flatMap(ArchitectureTest::guilty)
                        .filter(Codebase::isPlanted)
                        .map(JavaClass::getName)
                        .forEach(caught::add));
        return caught;
    }

    private static Stream<JavaClass> guilty(Object accused) {
        return switch (accused) {
            case JavaClass type -> Stream.of(type);
            case JavaMember member -> Stream.of(member.getOwner());
            case JavaAccess<?> access -> Stream.of(access.getOriginOwner());
            case Dependency dependency ->
                dependency.getTargetClass().isEquivalentTo(Violates.class)
                        ? Stream.empty()
                        : Stream.of(dependency.getOriginClass());
            case Convertible cycle -> cycle.convertTo(Dependency.class).stream().flatMap(ArchitectureTest::guilty);
            default -> throw new IllegalStateException("nobody to blame in " + accused);
        };
    }
}

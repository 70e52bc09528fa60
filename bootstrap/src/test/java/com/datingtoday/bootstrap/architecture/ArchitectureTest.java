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

/** Checks the main code against all rules of this package, and each rule against its counter-examples. */
class ArchitectureTest {

    private static final Map<String, ArchRule> RULES = rulesOfThisPackage();
    static final Set<String> NAMES = RULES.keySet();

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_main_code_follows_the_rule(String name) {
        rule(name).as(name.replace('_', ' ')).check(Codebase.CODE);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_rule_reports_exactly_its_counter_examples(String name) {
        assertThat(reportedCounterExamples(rule(name))).as(name).isNotEmpty().isEqualTo(counterExamplesOf(name));
    }

    @Test
    void every_counter_example_names_existing_rules() {
        var unknown = Codebase.CODE_AND_VIOLATIONS.stream()
                .flatMap(ArchitectureTest::violatedRules)
                .filter(rule -> !NAMES.contains(rule));

        assertThat(unknown).isEmpty();
    }

    private static Map<String, ArchRule> rulesOfThisPackage() {
        return new ClassFileImporter()
                .importPackagesOf(ArchitectureTest.class).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ArchRule.class))
                        .collect(toMap(
                                JavaField::getName,
                                ArchitectureTest::value,
                                ArchitectureTest::rejectDuplicate,
                                TreeMap::new));
    }

    private static ArchRule rejectDuplicate(ArchRule first, ArchRule second) {
        throw new IllegalStateException("two rules have the same name: " + first + " and " + second);
    }

    private static ArchRule value(JavaField field) {
        try {
            return (ArchRule) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a rule must not be private: " + field.getFullName(), e);
        }
    }

    private static ArchRule rule(String name) {
        return requireNonNull(RULES.get(name), name);
    }

    private static Set<String> counterExamplesOf(String rule) {
        return Codebase.CODE_AND_VIOLATIONS.stream()
                .filter(type -> violatedRules(type).anyMatch(rule::equals))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> violatedRules(JavaClass type) {
        return type.tryGetAnnotationOfType(Violates.class).stream()
                .flatMap(annotation -> Stream.of(annotation.value()));
    }

    private static Set<String> reportedCounterExamples(ArchRule rule) {
        var reported = new TreeSet<String>();
        rule.evaluate(Codebase.CODE_AND_VIOLATIONS)
                .<Object>handleViolations((Collection<Object> violations, String _) -> violations.stream()
                        .flatMap(ArchitectureTest::violatingClasses)
                        .filter(Codebase::isCounterExample)
                        .map(JavaClass::getName)
                        .forEach(reported::add));
        return reported;
    }

    private static Stream<JavaClass> violatingClasses(Object violation) {
        return switch (violation) {
            case JavaClass type -> Stream.of(type);
            case JavaMember member -> Stream.of(member.getOwner());
            case JavaAccess<?> access -> Stream.of(access.getOriginOwner());
            case Dependency dependency ->
                dependency.getTargetClass().isEquivalentTo(Violates.class)
                        ? Stream.empty()
                        : Stream.of(dependency.getOriginClass());
            case Convertible cycle ->
                cycle.convertTo(Dependency.class).stream().flatMap(ArchitectureTest::violatingClasses);
            default -> throw new IllegalStateException("unsupported kind of violation: " + violation.getClass());
        };
    }
}

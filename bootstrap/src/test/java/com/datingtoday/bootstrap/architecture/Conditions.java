package com.datingtoday.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions of rules. Each event carries a class or a dependency, so that a test can name the violating class. */
final class Conditions {

    private Conditions() {}

    /**
     * Reports each violation of a class.
     *
     * @param violations predicates of a sentence about the class; an empty text is no violation
     */
    static ArchCondition<JavaClass> satisfyAll(String description, Function<JavaClass, Stream<String>> violations) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations
                        .apply(type)
                        .filter(violation -> !violation.isEmpty())
                        .forEach(violation ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " " + violation)));
            }
        };
    }

    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> condition) {
        return satisfyAll(description, type -> Stream.of(unless(condition.test(type), "is not " + description)));
    }

    /** Returns the violation, or an empty text if the condition is met. */
    static String unless(boolean condition, String violation) {
        return condition ? "" : violation;
    }

    /** Reports each dependency that matches. The arguments of the predicate are origin and target. */
    static ArchCondition<JavaClass> notDependOn(String description, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>("not depend on " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> forbidden.test(type, dependency.getTargetClass()))
                        .map(Conditions::violation)
                        .forEach(events::add);
            }
        };
    }

    /** Allows the packages that match ArchUnit's patterns, and no others. */
    static ArchCondition<JavaClass> onlyDependOn(Collection<String> patterns) {
        return onlyDependOnClassesThat(resideInAnyPackage(patterns.toArray(String[]::new)))
                .as("only depend on " + String.join(", ", patterns));
    }

    private static ConditionEvent violation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }
}

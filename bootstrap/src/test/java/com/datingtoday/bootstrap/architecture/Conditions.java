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

/** How rules accuse: always a class or one of its dependencies, so that it can be told whom a rule has caught. */
final class Conditions {

    private Conditions() {}

    /** Finds in a class what is wrong with it, each fault as what the class does; the empty text is none. */
    static ArchCondition<JavaClass> haveNoFault(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type)
                        .filter(fault -> !fault.isEmpty())
                        .forEach(
                                fault -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault)));
            }
        };
    }

    /** Asks one thing of a class. */
    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> right) {
        return haveNoFault(description, type -> Stream.of(unless(right.test(type), "is not " + description)));
    }

    static String unless(boolean right, String fault) {
        return right ? "" : fault;
    }

    /** Finds the dependencies that a class should not have. */
    static ArchCondition<JavaClass> notKnow(String description, BiPredicate<JavaClass, JavaClass> knows) {
        return new ArchCondition<>("not know " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> knows.test(type, dependency.getTargetClass()))
                        .map(Conditions::accusation)
                        .forEach(events::add);
            }
        };
    }

    /** Allows what the patterns of ArchUnit name, and nothing else. */
    static ArchCondition<JavaClass> onlyKnow(Collection<String> patterns) {
        return onlyDependOnClassesThat(resideInAnyPackage(patterns.toArray(String[]::new)))
                .as("know nothing but " + String.join(", ", patterns));
    }

    private static ConditionEvent accusation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }
}

package com.datingtoday.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static java.util.stream.Collectors.toSet;

import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.application.shared.Schedule;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Ports of the application. */
final class HexagonPorts {

    static final String SHARED = ArchitectureModule.ROOT + ".application.shared";
    static final String[] FEATURES = {
        ArchitectureModule.ROOT + ".application.*", ArchitectureModule.ROOT + ".application.*.*"
    };
    static final String DRIVEN = ArchitectureModule.ROOT + ".application.*.port";

    static final DescribedPredicate<JavaClass> IN_PORT_PACKAGE = resideInAPackage(DRIVEN);

    private static final DescribedPredicate<JavaClass> OPEN_INTERFACES =
            INTERFACES.and(TOP_LEVEL_CLASSES).and(describe("open", type -> !type.isAnnotation() && !type.isSealed()));

    /** Interfaces through which adapters call a feature. A sealed interface is a value. */
    static final DescribedPredicate<JavaClass> DRIVING_PORTS = OPEN_INTERFACES
            .and(modifier(JavaModifier.PUBLIC))
            .and(resideInAnyPackage(FEATURES))
            .and(resideOutsideOfPackages(SHARED, DRIVEN))
            .as("driving ports");

    /** Shared interfaces that the features of the application implement. */
    private static final Set<String> APPLICATION_CALLBACKS = Set.of(
            EventHandler.class.getSimpleName(),
            LocalEventHandler.class.getSimpleName(),
            Schedule.class.getSimpleName());

    /** Interfaces through which one feature, or all of them, call adapters. */
    static final DescribedPredicate<JavaClass> DRIVEN_PORTS = OPEN_INTERFACES
            .and(IN_PORT_PACKAGE.or(resideInAPackage(SHARED)))
            .and(describe(
                    "implemented outside the application",
                    type -> !APPLICATION_CALLBACKS.contains(type.getSimpleName())))
            .as("driven ports");

    private static final Set<String> EXCHANGED_TYPES = Codebase.CODE_AND_VIOLATIONS.stream()
            .filter(DRIVING_PORTS)
            .flatMap(HexagonPorts::exchangedTypes)
            .map(JavaClass::getName)
            .collect(toSet());

    private HexagonPorts() {}

    /** Returns the driven ports that a class implements. */
    static Stream<JavaClass> implementedBy(JavaClass type) {
        return type.getAllRawInterfaces().stream().filter(DRIVEN_PORTS);
    }

    /** Returns true if a type is a driven port, in a package of driven ports, or nested in one of these. */
    static boolean belongsToDrivenPort(JavaClass type) {
        return DRIVEN_PORTS.test(type)
                || IN_PORT_PACKAGE.test(type)
                || type.getEnclosingClass()
                        .filter(HexagonPorts::belongsToDrivenPort)
                        .isPresent();
    }

    /** Returns true if a type is a driving port, nested in one, or a value that one takes or returns. */
    static boolean belongsToDrivingPort(JavaClass type) {
        return DRIVING_PORTS.test(type)
                || EXCHANGED_TYPES.contains(type.getName())
                || type.getEnclosingClass()
                        .filter(HexagonPorts::belongsToDrivingPort)
                        .isPresent();
    }

    private static Stream<JavaClass> exchangedTypes(JavaClass port) {
        var types = new HashSet<JavaClass>();
        port.getMethods()
                .forEach(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .forEach(type -> collect(type, types)));
        return types.stream();
    }

    /** Adds the values of the application that a type consists of. */
    private static void collect(JavaType type, Set<JavaClass> types) {
        for (var raw : type.getAllInvolvedRawTypes()) {
            if (ArchitectureModule.APPLICATION.contains(raw) && isValue(raw) && types.add(raw)) {
                raw.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> collect(field.getType(), types));
                raw.getPermittedSubclasses().ifPresent(subclasses -> subclasses.forEach(one -> collect(one, types)));
            }
        }
    }

    private static boolean isValue(JavaClass type) {
        return (type.isRecord() || type.isEnum() || type.isSealed()) && !PortRules.isService(type);
    }
}

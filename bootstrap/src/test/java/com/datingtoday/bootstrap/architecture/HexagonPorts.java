package com.datingtoday.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Stream;

/** Where the hexagon is entered and left. */
final class HexagonPorts {

    static final String SHARED = ArchitectureModule.ROOT + ".application.shared";
    static final String[] FEATURES = {
        ArchitectureModule.ROOT + ".application.*", ArchitectureModule.ROOT + ".application.*.*"
    };
    static final String DRIVEN = ArchitectureModule.ROOT + ".application.*.port";

    /** Whatever stands beside a feature's driven ports. */
    static final DescribedPredicate<JavaClass> AMONG_DRIVEN_PORTS = resideInAPackage(DRIVEN);

    private static final DescribedPredicate<JavaClass> OPEN_INTERFACES =
            INTERFACES.and(TOP_LEVEL_CLASSES).and(describe("open", type -> !type.isAnnotation() && !type.isSealed()));

    /** What the outside may ask of a feature; a sealed interface is a value. */
    static final DescribedPredicate<JavaClass> DRIVING_PORTS = OPEN_INTERFACES
            .and(modifier(JavaModifier.PUBLIC))
            .and(resideInAnyPackage(FEATURES))
            .and(resideOutsideOfPackages(SHARED, DRIVEN))
            .as("driving ports");

    /** Interfaces of the shared package, except those that the features implement. */
    private static final DescribedPredicate<JavaClass> SHARED_PORTS = resideInAPackage(SHARED)
            .and(describe("no callback", type -> !type.getSimpleName().matches("(Local)?EventHandler|Schedule")));

    /** What a feature, or all of them, ask of the outside. */
    static final DescribedPredicate<JavaClass> DRIVEN_PORTS =
            OPEN_INTERFACES.and(AMONG_DRIVEN_PORTS.or(SHARED_PORTS)).as("driven ports");

    private HexagonPorts() {}

    /** The driven ports that a class implements. */
    static Stream<JavaClass> implementedBy(JavaClass type) {
        return type.getAllRawInterfaces().stream().filter(DRIVEN_PORTS);
    }

    /** Whether a type is a driven port or belongs to one, as the values do that it speaks of. */
    static boolean belongsToADrivenPort(JavaClass type) {
        return DRIVEN_PORTS.test(type)
                || AMONG_DRIVEN_PORTS.test(type)
                || type.getEnclosingClass()
                        .filter(HexagonPorts::belongsToADrivenPort)
                        .isPresent();
    }
}

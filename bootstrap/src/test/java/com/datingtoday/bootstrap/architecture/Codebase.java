package com.datingtoday.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Classes that the rules check. They are imported once. */
final class Codebase {

    private static final String MAIN_PACKAGES = "com.datingtoday";
    private static final String VIOLATION_PACKAGES = "violations";

    /** Main classes of all modules. */
    static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(Codebase::isMainCode).importPackages(MAIN_PACKAGES);

    /** Main classes of all modules, and the counter-examples. */
    static final JavaClasses CODE_AND_VIOLATIONS = new ClassFileImporter()
            .withImportOption(location -> isMainCode(location) || location.contains("/" + VIOLATION_PACKAGES + "/"))
            .importPackages(MAIN_PACKAGES, VIOLATION_PACKAGES);

    private Codebase() {}

    static boolean isCounterExample(JavaClass type) {
        return type.getPackageName().startsWith(VIOLATION_PACKAGES + ".");
    }

    /** A module's test support is in its test classes or, after packaging, in its test jar. */
    private static boolean isMainCode(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
    }
}

package com.datingtoday.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that rules are held against, read once. */
final class Codebase {

    private static final String CODE_PACKAGES = "com.datingtoday";
    private static final String OFFENDERS_PACKAGES = "violations";

    /** What is shipped. */
    static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(Codebase::isShipped).importPackages(CODE_PACKAGES);

    /** What is shipped, and those who break a rule on purpose. */
    static final JavaClasses CODE_AND_OFFENDERS = new ClassFileImporter()
            .withImportOption(location -> isShipped(location) || location.contains("/" + OFFENDERS_PACKAGES + "/"))
            .importPackages(CODE_PACKAGES, OFFENDERS_PACKAGES);

    private Codebase() {}

    static boolean isPlanted(JavaClass type) {
        return type.getPackageName().startsWith(OFFENDERS_PACKAGES + ".");
    }

    /** What a module offers to the tests of others lies in its test classes or, once packaged, in a jar of them. */
    private static boolean isShipped(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
    }
}

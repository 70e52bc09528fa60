package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.HEXAGON;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.ROOT;
import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.notDependOn;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Forbidden classes and methods. */
final class CodeRules {

    /** Methods that read the system time, as {@code owner.method}. */
    private static final Pattern SYSTEM_TIME = Pattern.compile("java\\.time\\.(.+\\.)?\\w+\\.(now|system\\w*|tick\\w+)"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");

    /** Methods that use a random generator of their own. */
    private static final Pattern SYSTEM_RANDOMNESS = Pattern.compile(
            "java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random|java\\.util\\.Collections\\.shuffle");

    private static final Pattern RANDOM_GENERATORS =
            Pattern.compile("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..+)"
                    + "|java\\.security\\.SecureRandom");

    private static final Set<String> OUTDATED_TIME_TYPES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.SimpleDateFormat",
            "java.time.LocalDateTime",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");

    private static final Set<String> SLEEPS = Set.of("java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep");

    private static final Pattern SQL_IN_JAVA =
            Pattern.compile("org\\.apache\\.ibatis\\.annotations\\.(Select|Insert|Update|Delete)(Provider)?"
                    + "|org\\.springframework\\.jdbc\\.core\\..+");

    private static final Pattern OTHER_LOGGING_APIS = Pattern.compile(
            "java\\.util\\.logging\\..+|java\\.lang\\.System\\$Logger.*|org\\.apache\\.commons\\.logging\\..+");

    private static final Pattern JDBC_STATEMENT =
            Pattern.compile("java\\.sql\\.(Connection\\.(prepare|create)\\w+|Statement\\.execute\\w*)");

    /** Connections, and commands that block. The asynchronous commands of a pipeline are allowed everywhere. */
    private static final Pattern REDIS_CONNECTION = Pattern.compile("io\\.lettuce\\.core\\.(.+\\.)?"
            + "(Stateful\\w*Connection|\\w*RedisClient|RedisClusterClient|api\\.(sync|reactive)\\..+)");

    private static final Pattern INJECTION = Pattern.compile(
            "org\\.springframework\\.beans\\.factory\\.annotation\\.\\w+|jakarta\\.annotation\\.Resource");

    static final ArchRule the_hexagon_does_not_read_the_system_time = noClasses()
            .that(ArchitectureModule.in(HEXAGON))
            .should()
            .accessTargetWhere(isCall("a method that reads the system time", SYSTEM_TIME));

    static final ArchRule the_domain_uses_no_clock = classes()
            .that()
            .resideInAPackage(DOMAIN.packages)
            .should(notDependOn("a clock", (_, other) -> other.isEquivalentTo(Clock.class)));

    static final ArchRule the_hexagon_calls_no_random_source = noClasses()
            .that(ArchitectureModule.in(HEXAGON))
            .should()
            .accessTargetWhere(isCall("a random source", SYSTEM_RANDOMNESS));

    static final ArchRule the_hexagon_has_no_random_generator = classes()
            .that(ArchitectureModule.in(HEXAGON))
            .should(notDependOn("a random generator", (_, other) -> isOneOf(RANDOM_GENERATORS, other)));

    static final ArchRule no_outdated_time_types = classes()
            .should(notDependOn(
                    "time types that are mutable or have no zone",
                    (_, other) -> OUTDATED_TIME_TYPES.contains(other.getName())));

    /** Annotations of a record's constructor are also on its fields, and fields of a record cannot be injected. */
    static final ArchRule no_field_injection = fields().that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .notBeAnnotatedWith(describe("injection", annotation -> isOneOf(INJECTION, annotation.getRawType())));

    static final ArchRule no_standard_streams = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule no_generic_exceptions = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    static final ArchRule slf4j_is_the_only_logging_api =
            classes().should(notDependOn("another logging API", (_, other) -> isOneOf(OTHER_LOGGING_APIS, other)));

    static final ArchRule no_sleep =
            noClasses().should().accessTargetWhere(describe("a sleep", access -> SLEEPS.contains(called(access))));

    static final ArchRule redis_connections_are_in_one_package = classes()
            .that()
            .resideOutsideOfPackage(ROOT + ".adapter.redis.shared")
            .should(notDependOn(
                    "Redis connections and blocking commands", (_, other) -> isOneOf(REDIS_CONNECTION, other)));

    static final ArchRule sql_is_in_xml_only = classes()
            .should(notDependOn("annotations or classes for SQL in Java", (_, other) -> isOneOf(SQL_IN_JAVA, other)));

    static final ArchRule only_mybatis_prepares_statements = noClasses()
            .should()
            .accessTargetWhere(isCall("a method that creates or executes a JDBC statement", JDBC_STATEMENT));

    static final ArchRule no_transactional_annotation = classes()
            .should(notDependOn(
                    "@Transactional",
                    (_, other) -> other.getName().equals("org.springframework.transaction.annotation.Transactional")));

    static final ArchRule every_package_is_null_marked = classes()
            .should(be("in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    private CodeRules() {}

    private static DescribedPredicate<JavaAccess<?>> isCall(String description, Pattern names) {
        return describe(description, access -> names.matcher(called(access)).matches());
    }

    private static String called(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static boolean isOneOf(Pattern names, JavaClass type) {
        return names.matcher(type.getName()).matches();
    }
}

package com.datingtoday.bootstrap.architecture;

import static com.datingtoday.bootstrap.architecture.ArchitectureModule.DOMAIN;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.HEXAGON;
import static com.datingtoday.bootstrap.architecture.ArchitectureModule.ROOT;
import static com.datingtoday.bootstrap.architecture.Conditions.be;
import static com.datingtoday.bootstrap.architecture.Conditions.notKnow;
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

/** What is not done here, however handy. */
final class CodeRules {

    /** Where time comes from unseen: {@code owner.method}. */
    private static final Pattern HIDDEN_TIME = Pattern.compile("java\\.time\\.(.+\\.)?\\w+\\.(now|system\\w*|tick\\w+)"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");

    /** Where chance comes from unseen. */
    private static final Pattern HIDDEN_CHANCE = Pattern.compile(
            "java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random|java\\.util\\.Collections\\.shuffle");

    private static final Pattern GENERATORS =
            Pattern.compile("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..+)"
                    + "|java\\.security\\.SecureRandom");

    private static final Set<String> OLD_TIME = Set.of(
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

    private static final Pattern OTHER_LOGS = Pattern.compile(
            "java\\.util\\.logging\\..+|java\\.lang\\.System\\$Logger.*|org\\.apache\\.commons\\.logging\\..+");

    private static final Pattern STATEMENT_BY_HAND =
            Pattern.compile("java\\.sql\\.(Connection\\.(prepare|create)\\w+|Statement\\.execute\\w*)");

    /** Connections, and commands that wait for their answer; what is sent in one flush may be written anywhere. */
    private static final Pattern REDIS_ITSELF = Pattern.compile("io\\.lettuce\\.core\\.(.+\\.)?"
            + "(Stateful\\w*Connection|\\w*RedisClient|RedisClusterClient|api\\.(sync|reactive)\\..+)");

    private static final Pattern INJECTION = Pattern.compile(
            "org\\.springframework\\.beans\\.factory\\.annotation\\.\\w+|jakarta\\.annotation\\.Resource");

    static final ArchRule the_hexagon_is_told_the_time = noClasses()
            .that(ArchitectureModule.in(HEXAGON))
            .should()
            .accessTargetWhere(isCall("time unseen", HIDDEN_TIME));

    static final ArchRule the_domain_is_told_the_instant = classes()
            .that()
            .resideInAPackage(DOMAIN.packages)
            .should(notKnow("a clock", (_, other) -> other.isEquivalentTo(Clock.class)));

    static final ArchRule the_hexagon_is_told_its_chances = noClasses()
            .that(ArchitectureModule.in(HEXAGON))
            .should()
            .accessTargetWhere(isCall("chance unseen", HIDDEN_CHANCE));

    static final ArchRule the_hexagon_has_no_generator = classes()
            .that(ArchitectureModule.in(HEXAGON))
            .should(notKnow("a random generator", (_, other) -> isOneOf(GENERATORS, other)));

    static final ArchRule time_is_an_instant_or_a_calendar_day = classes()
            .should(notKnow("time without a zone, or that changes", (_, other) -> OLD_TIME.contains(other.getName())));

    /** The constructor's annotations stand on a record's fields too, and no field of a record can be injected. */
    static final ArchRule nothing_is_injected_into_fields = fields().that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .notBeAnnotatedWith(describe("injection", annotation -> isOneOf(INJECTION, annotation.getRawType())));

    static final ArchRule nothing_writes_to_standard_streams =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule nothing_throws_generic_exceptions =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    static final ArchRule slf4j_is_the_only_log =
            classes().should(notKnow("another log", (_, other) -> isOneOf(OTHER_LOGS, other)));

    static final ArchRule nothing_sleeps =
            noClasses().should().accessTargetWhere(describe("a sleep", access -> SLEEPS.contains(called(access))));

    static final ArchRule redis_is_spoken_to_in_one_place = classes()
            .that()
            .resideOutsideOfPackage(ROOT + ".adapter.redis.shared")
            .should(notKnow("a connection to Redis, nor wait for it", (_, other) -> isOneOf(REDIS_ITSELF, other)));

    static final ArchRule sql_stands_in_xml =
            classes().should(notKnow("SQL", (_, other) -> isOneOf(SQL_IN_JAVA, other)));

    static final ArchRule mybatis_alone_prepares_statements =
            noClasses().should().accessTargetWhere(isCall("a statement by hand", STATEMENT_BY_HAND));

    static final ArchRule transactions_are_a_port = classes()
            .should(notKnow(
                    "transactions by annotation",
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

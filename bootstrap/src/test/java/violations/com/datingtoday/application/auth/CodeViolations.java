package violations.com.datingtoday.application.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Help themselves to what they should be given. */
final class CodeViolations {

    @Violates("the_hexagon_is_told_the_time")
    static final class MakesAClock {
        final Clock clock = Clock.systemUTC();
    }

    @Violates("the_hexagon_is_told_the_time")
    static final class MakesASlowClock {
        final Clock clock = Clock.tickSeconds(java.time.ZoneOffset.UTC);
    }

    /** Harmless: use cases hold the clock. */
    record CompliantClock(Clock clock) {
        Duration since(java.time.Instant then) {
            return Duration.between(then, clock.instant());
        }
    }

    @Violates("the_hexagon_has_no_generator")
    record HoldsASecureGenerator(SecureRandom random) {}

    @Violates("the_hexagon_has_no_generator")
    record HoldsASplittableGenerator(SplittableRandom random) {}

    @Violates({"the_hexagon_has_no_generator", "the_application_knows_the_domain_alone"})
    record HoldsAnyGenerator(RandomGenerator random) {}

    @Violates("the_hexagon_has_no_generator")
    static final class TakesTheThreadsGenerator {
        final ThreadLocalRandom random = ThreadLocalRandom.current();
    }

    @Violates("the_hexagon_changes_nothing_in_place")
    static final class Changes {
        int state;
    }

    @Violates("records_stay_graspable")
    record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    private CodeViolations() {}
}

package violations.com.datingtoday.application.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

final class CodeViolations {

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class CreatesClock {
        final Clock clock = Clock.systemUTC();
    }

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class CreatesTickingClock {
        final Clock clock = Clock.tickSeconds(java.time.ZoneOffset.UTC);
    }

    /** Follows all rules: the application may hold a clock. */
    record CompliantClock(Clock clock) {
        Duration since(java.time.Instant then) {
            return Duration.between(then, clock.instant());
        }
    }

    @Violates("the_hexagon_has_no_random_generator")
    record HoldsSecureGenerator(SecureRandom random) {}

    @Violates("the_hexagon_has_no_random_generator")
    record HoldsSplittableGenerator(SplittableRandom random) {}

    @Violates({"the_hexagon_has_no_random_generator", "the_application_depends_on_the_domain_only"})
    record HoldsGeneratorInterface(RandomGenerator random) {}

    @Violates("the_hexagon_has_no_random_generator")
    static final class UsesThreadLocalGenerator {
        final ThreadLocalRandom random = ThreadLocalRandom.current();
    }

    @Violates("fields_of_the_hexagon_are_final")
    static final class HasMutableField {
        int state;
    }

    @Violates("data_records_have_at_most_8_components")
    record NineComponents(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    private CodeViolations() {}
}

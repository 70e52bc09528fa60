package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Look at the clock. */
final class TimeViolations {

    @Violates("the_hexagon_is_told_the_time")
    static final class ReadsTheTime {
        final Instant at = Instant.now();
    }

    @Violates("the_hexagon_is_told_the_time")
    static final class ReadsTheTimeByReference {
        final Supplier<Instant> at = Instant::now;
    }

    @Violates("the_hexagon_is_told_the_time")
    static final class ReadsTheDay {
        final LocalDate on = LocalDate.now(ZoneOffset.UTC);
    }

    @Violates("the_hexagon_is_told_the_time")
    static final class ReadsMilliseconds {
        final long at = System.currentTimeMillis();
    }

    @Violates("the_hexagon_is_told_the_time")
    static final class ReadsNanoseconds {
        final long at = System.nanoTime();
    }

    @Violates("the_domain_is_told_the_instant")
    record HoldsAClock(Clock clock) {}

    private TimeViolations() {}
}

package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Offends;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Look at the clock. */
final class TimeOffenders {

    @Offends("the_hexagon_is_told_the_time")
    static final class ReadsTheTime {
        final Instant at = Instant.now();
    }

    @Offends("the_hexagon_is_told_the_time")
    static final class ReadsTheTimeByReference {
        final Supplier<Instant> at = Instant::now;
    }

    @Offends("the_hexagon_is_told_the_time")
    static final class ReadsTheDay {
        final LocalDate on = LocalDate.now(ZoneOffset.UTC);
    }

    @Offends("the_hexagon_is_told_the_time")
    static final class ReadsMilliseconds {
        final long at = System.currentTimeMillis();
    }

    @Offends("the_hexagon_is_told_the_time")
    static final class ReadsNanoseconds {
        final long at = System.nanoTime();
    }

    @Offends("the_domain_is_told_the_instant")
    record HoldsAClock(Clock clock) {}

    private TimeOffenders() {}
}

package violations.com.datingtoday.domain.auth;

import com.datingtoday.bootstrap.architecture.Violates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

final class TimeViolations {

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class ReadsTime {
        final Instant at = Instant.now();
    }

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class ReadsTimeByReference {
        final Supplier<Instant> at = Instant::now;
    }

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class ReadsDate {
        final LocalDate on = LocalDate.now(ZoneOffset.UTC);
    }

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class ReadsMilliseconds {
        final long at = System.currentTimeMillis();
    }

    @Violates("the_hexagon_does_not_read_the_system_time")
    static final class ReadsNanoseconds {
        final long at = System.nanoTime();
    }

    @Violates("the_domain_uses_no_clock")
    record HoldsClock(Clock clock) {}

    private TimeViolations() {}
}

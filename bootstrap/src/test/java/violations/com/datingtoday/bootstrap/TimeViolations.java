package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Violates;
import java.sql.Time;
import java.sql.Timestamp;
import java.text.SimpleDateFormat;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

@SuppressWarnings("JavaUtilDate")
final class TimeViolations {

    @Violates("no_outdated_time_types")
    record HoldsDate(Date at) {}

    @Violates("no_outdated_time_types")
    record HoldsCalendar(Calendar at) {}

    @Violates("no_outdated_time_types")
    record HoldsGregorianCalendar(GregorianCalendar at) {}

    @Violates("no_outdated_time_types")
    record HoldsDateFormat(SimpleDateFormat format) {}

    @Violates("no_outdated_time_types")
    record HoldsLocalDateTime(LocalDateTime at) {}

    @Violates("no_outdated_time_types")
    record HoldsSqlDate(java.sql.Date at) {}

    @Violates("no_outdated_time_types")
    record HoldsSqlTime(Time at) {}

    @Violates("no_outdated_time_types")
    record HoldsTimestamp(Timestamp at) {}

    private TimeViolations() {}
}

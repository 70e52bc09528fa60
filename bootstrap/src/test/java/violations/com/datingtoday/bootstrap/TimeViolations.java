package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Violates;
import java.sql.Time;
import java.sql.Timestamp;
import java.text.SimpleDateFormat;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** Keep time in ways that were given up. */
@SuppressWarnings("JavaUtilDate")
final class TimeViolations {

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsADate(Date at) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsACalendar(Calendar at) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsAGregorianCalendar(GregorianCalendar at) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsAFormat(SimpleDateFormat format) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsLocalTime(LocalDateTime at) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsASqlDate(java.sql.Date at) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsASqlTime(Time at) {}

    @Violates("time_is_an_instant_or_a_calendar_day")
    record KeepsATimestamp(Timestamp at) {}

    private TimeViolations() {}
}

package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Offends;
import java.sql.Time;
import java.sql.Timestamp;
import java.text.SimpleDateFormat;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** Keep time in ways that were given up. */
@SuppressWarnings("JavaUtilDate")
final class TimeOffenders {

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsADate(Date at) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsACalendar(Calendar at) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsAGregorianCalendar(GregorianCalendar at) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsAFormat(SimpleDateFormat format) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsLocalTime(LocalDateTime at) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsASqlDate(java.sql.Date at) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsASqlTime(Time at) {}

    @Offends("time_is_an_instant_or_a_calendar_day")
    record KeepsATimestamp(Timestamp at) {}

    private TimeOffenders() {}
}

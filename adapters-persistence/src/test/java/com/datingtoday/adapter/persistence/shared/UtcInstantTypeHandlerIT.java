package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestDatabase;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.UserAuth;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
class UtcInstantTypeHandlerIT {

    private static final TimeZone REAL = TimeZone.getDefault();

    private final UserAuths auths;
    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;

    UtcInstantTypeHandlerIT(
            @Autowired UserAuths auths, @Autowired HikariDataSource pool, @Autowired JdbcTemplate jdbc) {
        this.auths = auths;
        this.pool = pool;
        this.jdbc = jdbc;
    }

    /** Sets the time zones; connections keep the zone of their opening. */
    private void zones(String jvm, String server) {
        TimeZone.setDefault(TimeZone.getTimeZone(jvm));
        TestDatabase.shared().ownServer().ifPresent(own -> {
            try (var connection = own.administer();
                    var statement = connection.createStatement()) {
                statement.execute("set global time_zone = '" + server + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @AfterEach
    void asBefore() {
        zones(REAL.getID(), "+00:00");
    }

    /** The second time does not exist in the local time of New York. */
    @ParameterizedTest
    @CsvSource({
        "UTC, +00:00, 2026-01-02T03:04:05.678Z",
        "America/New_York, -05:00, 2026-03-08T02:30:00.001Z",
        "Asia/Shanghai, +08:00, 2026-06-07T23:59:59.999Z"
    })
    void a_time_is_stored_in_utc_independent_of_time_zones(String jvm, String server, Instant time) throws Exception {
        zones(jvm, server);
        var auth = UserAuth.register(AuthSamples.user(), LoginType.PHONE, "1." + AuthSamples.hex(16), time);

        auths.create(auth);

        assertThat(auths.find(LoginType.PHONE, List.of(auth.openId()), time))
                .hasValueSatisfying(userAuthWithSessions ->
                        assertThat(userAuthWithSessions.auth()).isEqualTo(auth));
        assertThat(jdbc.queryForObject(
                        "select date_format(login_time, '%Y-%m-%dT%H:%i:%s.%f') from user_auth where user_id = ?",
                        String.class, auth.user().value()))
                .isEqualTo(time.toString().replace("Z", "000"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05.678999999Z, 2026-01-02T03:04:05.678Z",
        "2026-01-02T03:04:05.999500Z, 2026-01-02T03:04:05.999Z",
        "2026-01-02T03:04:05Z, 2026-01-02T03:04:05Z"
    })
    void a_time_is_truncated_to_milliseconds(Instant time, Instant stored) {
        var auth = UserAuth.register(AuthSamples.user(), LoginType.PHONE, "1." + AuthSamples.hex(16), time);

        auths.create(auth);

        assertThat(auths.find(LoginType.PHONE, List.of(auth.openId()), time))
                .hasValueSatisfying(userAuthWithSessions ->
                        assertThat(userAuthWithSessions.auth().loginTime()).isEqualTo(stored));
    }
}

package violations.com.datingtoday.bootstrap;

import com.datingtoday.bootstrap.architecture.Violates;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** Do what is not done here. */
final class CodeViolations {

    @Violates("nothing_is_injected_into_fields")
    static final class AutowiredField {
        @Autowired
        @Nullable
        String text;
    }

    @Violates("nothing_is_injected_into_fields")
    static final class ValueField {
        @Value("${text}")
        @Nullable
        String text;
    }

    @Violates("nothing_is_injected_into_fields")
    static final class ResourceField {
        @Resource
        @Nullable
        String text;
    }

    /** Harmless: it is the constructor that takes it. */
    record CompliantComponent(@Value("${text}") String text) {}

    @Violates("nothing_writes_to_standard_streams")
    static final class WritesToStandardOutput {
        void shout() {
            System.out.println("!");
        }
    }

    @Violates("nothing_writes_to_standard_streams")
    static final class WritesToStandardError {
        void complain() {
            System.err.println("!");
        }
    }

    @Violates("nothing_throws_generic_exceptions")
    static final class ThrowsAnything {
        void fail() {
            throw new RuntimeException("why?");
        }
    }

    @Violates("nothing_throws_generic_exceptions")
    static final class ThrowsAnException {
        void fail() throws Exception {
            throw new Exception("why?");
        }
    }

    @Violates("slf4j_is_the_only_log")
    record LogsWithJava(Logger log) {}

    @Violates("slf4j_is_the_only_log")
    record LogsWithTheSystem(System.Logger log) {}

    @Violates("slf4j_is_the_only_log")
    record LogsWithCommons(Log log) {}

    @Violates("nothing_sleeps")
    static final class Sleeps {
        void sleep() throws InterruptedException {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    @Violates("nothing_sleeps")
    static final class SleepsByUnit {
        void sleep() throws InterruptedException {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    @Violates("sql_stands_in_xml")
    record WritesSql(JdbcTemplate database) {}

    @Violates("mybatis_alone_prepares_statements")
    record PreparesStatements(Connection connection) {
        PreparedStatement prepare() throws SQLException {
            return connection.prepareStatement("SQL");
        }
    }

    @Violates("mybatis_alone_prepares_statements")
    record CreatesStatements(Connection connection) {
        Statement create() throws SQLException {
            return connection.createStatement();
        }
    }

    @Violates("mybatis_alone_prepares_statements")
    record ExecutesStatements(Statement statement) {
        boolean execute() throws SQLException {
            return statement.execute("SQL");
        }
    }

    /** Harmless: MyBatis lets it fill in a value. */
    record CompliantStatement(PreparedStatement statement) {
        void fill(String value) throws SQLException {
            statement.setString(1, value);
        }
    }

    private CodeViolations() {}
}

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

final class CodeViolations {

    @Violates("no_field_injection")
    static final class AutowiredField {
        @Autowired
        @Nullable
        String text;
    }

    @Violates("no_field_injection")
    static final class ValueField {
        @Value("${text}")
        @Nullable
        String text;
    }

    @Violates("no_field_injection")
    static final class ResourceField {
        @Resource
        @Nullable
        String text;
    }

    /** Follows all rules: the annotation belongs to the constructor. */
    record CompliantComponent(@Value("${text}") String text) {}

    @Violates("no_standard_streams")
    static final class WritesToStandardOutput {
        void write() {
            System.out.println("text");
        }
    }

    @Violates("no_standard_streams")
    static final class WritesToStandardError {
        void write() {
            System.err.println("text");
        }
    }

    @Violates("no_generic_exceptions")
    static final class ThrowsRuntimeException {
        void fail() {
            throw new RuntimeException("failed");
        }
    }

    @Violates("no_generic_exceptions")
    static final class ThrowsException {
        void fail() throws Exception {
            throw new Exception("failed");
        }
    }

    @Violates("slf4j_is_the_only_logging_api")
    record LogsWithJava(Logger log) {}

    @Violates("slf4j_is_the_only_logging_api")
    record LogsWithSystemLogger(System.Logger log) {}

    @Violates("slf4j_is_the_only_logging_api")
    record LogsWithCommons(Log log) {}

    @Violates("no_sleep")
    static final class Sleeps {
        void sleep() throws InterruptedException {
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    @Violates("no_sleep")
    static final class SleepsByTimeUnit {
        void sleep() throws InterruptedException {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    @Violates("sql_is_in_xml_only")
    record WritesSql(JdbcTemplate database) {}

    @Violates("only_mybatis_prepares_statements")
    record PreparesStatements(Connection connection) {
        PreparedStatement prepare() throws SQLException {
            return connection.prepareStatement("SQL");
        }
    }

    @Violates("only_mybatis_prepares_statements")
    record CreatesStatements(Connection connection) {
        Statement create() throws SQLException {
            return connection.createStatement();
        }
    }

    @Violates("only_mybatis_prepares_statements")
    record ExecutesStatements(Statement statement) {
        boolean execute() throws SQLException {
            return statement.execute("SQL");
        }
    }

    /** Follows all rules: MyBatis prepares the statement, and a type handler sets a value. */
    record CompliantStatement(PreparedStatement statement) {
        void set(String value) throws SQLException {
            statement.setString(1, value);
        }
    }

    private CodeViolations() {}
}

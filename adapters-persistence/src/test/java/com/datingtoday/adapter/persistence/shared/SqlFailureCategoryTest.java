package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailureCategoryTest {

    private static SQLException error(int code) {
        return new SQLException("as the server says", "HY000", code);
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213, 3572})
    void a_lock_conflict_is_a_conflict(int code) {
        assertThat(SqlFailureCategory.of(error(code))).isEqualTo(SqlFailureCategory.CONFLICT);
    }

    @Test
    void a_serialization_failure_is_a_conflict_for_every_error_code() {
        assertThat(SqlFailureCategory.of(new SQLException("try again", "40001", 1)))
                .isEqualTo(SqlFailureCategory.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1040, 1053, 1203, 1290, 1317, 1836, 1927, 1969, 3024, 3032})
    void a_server_that_cannot_process_statements_is_an_outage(int code) {
        assertThat(SqlFailureCategory.of(error(code))).isEqualTo(SqlFailureCategory.OUTAGE);
    }

    private static Stream<SQLException> brokenConnections() {
        return Stream.of(
                new SQLTransientConnectionException("no connection from the pool"),
                new SQLNonTransientConnectionException("refused"),
                new SQLRecoverableException("link failure"),
                new SQLTimeoutException("too slow"),
                new SQLException("gone", "08S01"));
    }

    @ParameterizedTest
    @MethodSource("brokenConnections")
    void a_broken_connection_is_an_outage(SQLException error) {
        assertThat(SqlFailureCategory.of(error)).isEqualTo(SqlFailureCategory.OUTAGE);
    }

    @Test
    void a_nested_cause_determines_the_category() {
        var wrapped = new IllegalStateException(new SQLException("wraps", new IllegalStateException(error(1213))));

        assertThat(SqlFailureCategory.of(wrapped)).isEqualTo(SqlFailureCategory.CONFLICT);
    }

    @Test
    void every_other_error_is_a_statement_error() {
        var duplicate = new SQLIntegrityConstraintViolationException("duplicate", "23000", 1062);

        assertThat(SqlFailureCategory.of(duplicate)).isEqualTo(SqlFailureCategory.OTHER);
        assertThat(SqlFailureCategory.of(new IllegalStateException("nothing of the database")))
                .isEqualTo(SqlFailureCategory.OTHER);
    }

    @Test
    void an_already_classified_failure_is_not_classified_again() {
        assertThat(SqlFailureCategory.of(new DependencyUnavailableException(Dependency.REDIS, error(1213))))
                .isEqualTo(SqlFailureCategory.OTHER);
    }
}

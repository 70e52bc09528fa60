package com.datingtoday.adapter.persistence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.command.CommandScope;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrationIT {

    /** Possible shard key of each table: the first column of its primary key. */
    private static final Map<String, String> SHARD_KEYS = Map.ofEntries(
            entry("user_auth", "user_id"),
            entry("auth_session", "user_id"),
            entry("auth_retired_token", "user_id"),
            entry("user_info", "id"),
            entry("user_album", "user_id"),
            entry("user_label", "user_id"),
            entry("location", "user_id"),
            entry("listing", "user_id"),
            entry("media", "user_id"),
            entry("follow", "user_id"),
            entry("review", "user_id"),
            entry("block", "user_id"),
            entry("report", "reporter_id"),
            entry("visitor", "user_id"),
            entry("visitor_mark", "user_id"),
            entry("contacts", "user_id"),
            entry("chat_state", "user_id"),
            entry("message_change", "user_id"),
            entry("device_token", "user_id"),
            entry("user_order", "user_id"),
            entry("vip_info", "user_id"),
            entry("conversation", "id"),
            entry("message", "conversation_id"),
            entry("order_event", "order_no"),
            entry("payment", "order_no"),
            entry("payment_try", "order_no"),
            // On any shard: its order is looked up.
            entry("payment_inbox", "id"),
            // On the shard of the transaction that wrote it, and read only there.
            entry("outbox", "id"),
            // Of a phone number, which several users can have one after the other.
            entry("rejected_birthday", "phone_hash"),
            // Equal on all shards, or independent of users.
            entry("app_key", "id"),
            entry("city", "code"),
            entry("grid", "version"),
            entry("id_block", "name"),
            entry("label", "id"),
            entry("product", "id"));

    private static final TestDatabase DATABASE = TestDatabase.shared().another();

    @BeforeAll
    static void migrated() throws LiquibaseException {
        migrate("update");
    }

    @Test
    void rollback_removes_everything_and_a_new_migration_restores_it() throws Exception {
        var before = schema();

        migrate("rollbackCount");
        assertThat(schema()).isEmpty();

        migrate("update");
        assertThat(schema()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void every_table_has_its_shard_key_first_in_its_primary_key() throws SQLException {
        assertThat(query("""
                        select table_name, column_name from information_schema.statistics
                        where table_schema = database() and index_name = 'PRIMARY' and seq_in_index = 1"""))
                .containsExactlyInAnyOrderElementsOf(SHARD_KEYS.entrySet().stream()
                        .map(table -> List.of(table.getKey(), table.getValue()))
                        .toList());
        assertThat(query("select table_name from information_schema.tables where table_schema = database()"))
                .hasSameSizeAs(SHARD_KEYS.keySet());
    }

    @Test
    void tables_have_no_foreign_keys_triggers_or_automatic_values() throws SQLException {
        assertThat(query("""
                        select table_name, constraint_name from information_schema.table_constraints
                        where table_schema = database() and constraint_type not in ('PRIMARY KEY', 'UNIQUE')""")).isEmpty();
        assertThat(query("select trigger_name from information_schema.triggers where trigger_schema = database()"))
                .isEmpty();
        assertThat(query("select routine_name from information_schema.routines where routine_schema = database()"))
                .isEmpty();
        assertThat(query("""
                        select table_name, index_name from information_schema.statistics
                        where table_schema = database() and index_type != 'BTREE'""")).isEmpty();
        assertThat(query("select table_name, column_name, extra from information_schema.columns"
                        + " where table_schema = database() and extra != ''"))
                .isEmpty();
    }

    @Test
    void user_texts_are_utf8mb4_and_other_texts_are_case_sensitive_ascii() throws SQLException {
        assertThat(query("select distinct engine, table_collation from information_schema.tables"
                        + " where table_schema = database()"))
                .containsExactly(List.of("InnoDB", "utf8mb4_unicode_520_ci"));
        assertThat(query("""
                        select distinct character_set_name, collation_name from information_schema.columns
                        where table_schema = database() and character_set_name is not null"""))
                .containsExactlyInAnyOrder(
                        List.of("utf8mb4", "utf8mb4_unicode_520_ci"),
                        // Lower-case names, compared by code points as in Java.
                        List.of("utf8mb4", "utf8mb4_bin"),
                        List.of("ascii", "ascii_bin"));
    }

    @Test
    void times_have_milliseconds_and_no_time_zone() throws SQLException {
        assertThat(query("""
                        select distinct column_type from information_schema.columns
                        where table_schema = database() and data_type in ('datetime', 'timestamp', 'time')""")).containsExactly(List.of("datetime(3)"));
    }

    private static void migrate(String command) throws LiquibaseException {
        new CommandScope(command)
                .addArgumentValue("changelogFile", "db/changelog/db.changelog-master.yaml")
                .addArgumentValue("url", DATABASE.url())
                .addArgumentValue("username", DATABASE.user())
                .addArgumentValue("password", DATABASE.password())
                .addArgumentValue("count", 1_000)
                .execute();
    }

    /** Returns every column and every index column. */
    private static List<List<String>> schema() throws SQLException {
        var all = new ArrayList<>(query("""
                        select table_name, ordinal_position, column_name, column_type, is_nullable, column_default,
                            collation_name, column_comment
                        from information_schema.columns where table_schema = database() order by 1, 2"""));
        all.addAll(query("""
                        select table_name, index_name, seq_in_index, column_name, non_unique
                        from information_schema.statistics where table_schema = database() order by 1, 2, 3"""));
        return all;
    }

    /** Returns the rows of a query on the schema, without Liquibase's own tables. */
    private static List<List<String>> query(String sql) throws SQLException {
        var lines = new ArrayList<List<String>>();
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.replace(
                        "table_schema = database()",
                        "table_schema = database() and table_name not like 'DATABASECHANGELOG%'"))) {
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.add(String.valueOf(rows.getString(column)));
                }
                lines.add(line);
            }
        }
        return lines;
    }
}

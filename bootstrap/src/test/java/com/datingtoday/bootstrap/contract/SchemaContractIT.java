package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import com.datingtoday.adapter.persistence.testing.TestDatabase;
import com.datingtoday.bootstrap.testing.TestInstance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.command.CommandScope;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.Test;

/**
 * The snapshots contain the database schema after all change sets (tables, columns, indexes) and the change sets, which
 * databases in use identify by id, author, file and checksum. The database is the embedded one, or an external one if
 * the system property {@value TestDatabase#URL} names it. Column types are compared on the embedded one only, because
 * servers report them differently.
 *
 * <p>{@code mvn verify -Dcontract.update=true} rewrites {@code contract/schema.txt} and {@code
 * contract/schema-types.txt}; see {@link Snapshot}.
 */
class SchemaContractIT {

    private static final boolean EMBEDDED = System.getProperty(TestDatabase.URL) == null;

    private static final String OURS =
            " table_schema = database() and lower(table_name) not like 'databasechangelog%' ";

    private static final String TABLES =
            "select concat('table ', table_name) from information_schema.tables where" + OURS;

    private static final String COLUMNS = """
            select concat('column ', table_name, '.', column_name, if(is_nullable = 'YES', ' or null', ''))
            from information_schema.columns where""" + OURS;

    private static final String INDEXES = """
            select concat(if(min(non_unique) = 0, 'unique index ', 'index '), table_name, '.', index_name, ' (',
                group_concat(concat(column_name, if(sub_part is null, '', concat('[', sub_part, ']')),
                    if(collation = 'D', ' desc', '')) order by seq_in_index separator ', '), ')')
            from information_schema.statistics where""" + OURS + "group by table_name, index_name";

    private static final String KEYS = """
            select concat('foreign key ', table_name, '.', constraint_name) from information_schema.table_constraints
            where constraint_type = 'FOREIGN KEY' and""" + OURS;

    private static final String CHANGES =
            "select concat('change set ', filename, ' ', id, ' ', author, ' ', md5sum) from DATABASECHANGELOG";

    private static final String TYPES = """
            select concat('type ', table_name, '.', column_name, ' ', column_type,
                if(column_default is null, '', concat(' default ', column_default)),
                if(extra = '', '', concat(' ', extra)),
                if(collation_name is null or collation_name = table_collation, '', concat(' collate ', collation_name)))
            from information_schema.columns join information_schema.tables using (table_schema, table_name) where""" + OURS;

    private static final String CHECKS = """
            select concat('check ', constraint_name, ' ', check_clause) from information_schema.check_constraints
            where constraint_schema = database()""";

    private static final String STORED = """
            select concat('table ', table_name, ' ', engine, ' ', table_collation, ' ', coalesce(create_options, ''))
            from information_schema.tables where""" + OURS;

    @Test
    void tables_columns_indexes_and_change_sets_do_not_change() throws Exception {
        var lines = query(List.of(TABLES, COLUMNS, INDEXES, KEYS, CHANGES));

        assertThat(lines).hasSizeGreaterThan(100);
        Snapshot.assertSame("schema.txt", lines);
    }

    @Test
    void columns_have_their_types() throws Exception {
        assumeTrue(EMBEDDED, "an external server may report types differently");

        Snapshot.assertSame("schema-types.txt", query(List.of(TYPES, STORED, CHECKS)));
    }

    private static List<String> query(List<String> queries) throws SQLException, LiquibaseException {
        var lines = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String query : queries) {
                try (var rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1).strip());
                    }
                }
            }
        }
        return lines;
    }

    private static Connection connect() throws SQLException, LiquibaseException {
        if (!EMBEDDED) {
            return migrated(TestDatabase.shared().another()).connect();
        }
        TestInstance.one();
        var connection = TestInstance.servers().database().administer();
        try (var statement = connection.createStatement()) {
            statement.execute("use " + MariaDbServer.NAME);
        }
        return connection;
    }

    private static TestDatabase migrated(TestDatabase database) throws LiquibaseException {
        new CommandScope("update")
                .addArgumentValue("url", database.url())
                .addArgumentValue("username", database.user())
                .addArgumentValue("password", database.password())
                .addArgumentValue("changelogFile", "db/changelog/db.changelog-master.yaml")
                .execute();
        return database;
    }
}

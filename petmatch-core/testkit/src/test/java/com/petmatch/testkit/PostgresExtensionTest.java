package com.petmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresExtensionTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("sample");

    @Test
    void runsARealServerOfTheRequiredLine() throws SQLException {
        assertThat(text("show server_version")).startsWith("18.");
    }

    @Test
    void migratesALibraryIntoItsOwnSchemaWithItsOwnHistory() throws SQLException {
        assertThat(text("select count(*) from petmatch_sample.flyway_schema_history where success and version = '1'"))
                .isEqualTo("1");
    }

    @Test
    void emptiesTablesButKeepsTheHistory() throws SQLException {
        run("insert into petmatch_sample.note values (1, 'kept?')");

        postgres.truncate();

        assertThat(text("select count(*) from petmatch_sample.note")).isEqualTo("0");
        assertThat(text("select count(*) > 0 from petmatch_sample.flyway_schema_history"))
                .isEqualTo("t");
    }

    @Test
    void bringsBackTheRowsOfMigrations() throws SQLException {
        run("update petmatch_sample.kind set name = 'changed' where id = 1");

        postgres.truncate();

        assertThat(text("select name from petmatch_sample.kind where id = 1")).isEqualTo("first");
    }

    @Test
    void takesBackWhatWasNotCommittedWhenAConnectionIsGivenBack() throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("insert into petmatch_sample.note values (2, 'lost')");
        }

        assertThat(text("select count(*) from petmatch_sample.note where id = 2"))
                .isEqualTo("0");
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

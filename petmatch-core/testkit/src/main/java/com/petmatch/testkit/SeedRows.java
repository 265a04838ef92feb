package com.petmatch.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Puts tables back to what the migrations left in them: empty, or with the rows that a migration inserted. */
final class SeedRows {

    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename)
            from pg_tables
            where schemaname like 'petmatch\\_%' and schemaname <> 'petmatch_testkit'
              and tablename <> 'flyway_schema_history'
            order by 1
            """;

    private SeedRows() {}

    /** Keeps a copy of each table that has rows, right after the migrations. */
    static void keep(DataSource dataSource) {
        inTransaction(dataSource, statement -> {
            statement.execute("create schema petmatch_testkit");
            for (String table : texts(statement, TABLES)) {
                if (!texts(statement, "select 1 from " + table + " limit 1").isEmpty()) {
                    statement.execute("create table " + copyOf(table) + " as table " + table);
                }
            }
        });
    }

    static void restore(DataSource dataSource) {
        inTransaction(dataSource, statement -> {
            List<String> tables = texts(statement, TABLES);
            if (tables.isEmpty()) {
                return;
            }
            statement.execute("truncate " + String.join(", ", tables) + " cascade");
            for (String table : tables) {
                if (!texts(
                                statement,
                                "select to_regclass('" + copyOf(table) + "') where to_regclass('" + copyOf(table)
                                        + "') is not null")
                        .isEmpty()) {
                    statement.execute("insert into " + table + " overriding system value table " + copyOf(table));
                }
            }
        });
    }

    private static String copyOf(String table) {
        return "petmatch_testkit." + table.replace('.', '_').replace("\"", "");
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void inTransaction(DataSource dataSource, Work work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                work.run(statement);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to put the tables back to how the migrations left them", e);
        }
    }

    private interface Work {

        void run(Statement statement) throws SQLException;
    }
}

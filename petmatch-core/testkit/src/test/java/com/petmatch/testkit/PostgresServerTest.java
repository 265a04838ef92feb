package com.petmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static PostgresServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = PostgresServer.startedDurable();
        run("create table kept (value int)");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void keepsCommittedRowsThroughACrash() throws SQLException {
        run("insert into kept values (7)");

        server.crash();
        server.start();

        assertThat(text("select count(*) from kept where value = 7")).isEqualTo("1");
    }

    @Test
    void breaksOpenConnectionsWhenItStops() throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection()) {
            server.restart();

            assertThatThrownBy(() -> connection.createStatement().execute("select 1"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(text("select 1")).isEqualTo("1");
    }

    @Test
    void answersNothingWhilePausedAndEverythingAfterwards() throws Exception {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            server.pause();
            CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(() -> executes(statement));

            assertThatThrownBy(() -> answer.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            server.resume();

            assertThat(answer.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void waitsForTheDiskWhenDurable() throws SQLException {
        assertThat(text("show fsync")).isEqualTo("on");
        assertThat(text("show synchronous_commit")).isEqualTo("on");
    }

    private static boolean executes(Statement statement) {
        try {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

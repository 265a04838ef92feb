package com.petmatch.benchmarks.page;

import com.petmatch.benchmarks.postgres.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The page of 20 behind row 1,000,000: after the last seen key, or by counting all rows before it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class PagingBenchmark {

    private static final int ROW = 1_000_000;
    private static final String KEYSET =
            "select id from item where (created, id) > (?, ?) order by created, id limit 20";
    private static final String OFFSET = "select id from item order by created, id limit 20 offset ?";

    private Database database;

    @Setup(Level.Trial)
    public void fill() {
        database = new Database();
        database.execute("create table item (id bigint primary key, created bigint not null)");
        database.execute("insert into item select n, n from generate_series(1, 1001000) n");
        database.execute("create index item_page on item (created, id)");
        database.execute("vacuum analyze item");
    }

    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    @Benchmark
    public List<Long> keyset() throws SQLException {
        return page(KEYSET, ROW, ROW);
    }

    @Benchmark
    public List<Long> offset() throws SQLException {
        return page(OFFSET, ROW);
    }

    private List<Long> page(String sql, long... values) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setLong(i + 1, values[i]);
            }
            List<Long> ids = new ArrayList<>(20);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }
}

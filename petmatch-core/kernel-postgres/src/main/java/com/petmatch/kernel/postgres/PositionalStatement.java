package com.petmatch.kernel.postgres;

import com.petmatch.kernel.error.PetMatchException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A statement of the busiest paths, whose values are set by hand in the order of its question marks: looking dozens of
 * them up by name costs more than sending them. Everything else is better served by {@link PostgresJdbi}. Immutable, when
 * its binder is.
 *
 * @param <V> what it is about
 */
public final class PositionalStatement<V> {

    /** Sets every value of the statement, in its order. */
    @FunctionalInterface
    public interface Binder<V> {

        void bind(Parameters parameters, V value) throws SQLException;
    }

    /** Reads the current row. */
    @FunctionalInterface
    public interface RowReader<R> {

        R read(ResultSet row) throws SQLException;
    }

    private final String sql;
    private final Binder<? super V> binder;

    private PositionalStatement(String sql, Binder<? super V> binder) {
        this.sql = sql;
        this.binder = binder;
    }

    public static <V> PositionalStatement<V> of(String sql, Binder<? super V> binder) {
        return new PositionalStatement<>(sql, binder);
    }

    /**
     * Runs it on a connection of the source.
     *
     * @return how many rows it wrote
     * @throws PetMatchException with {@code postgres.transaction.failed} and the SQLSTATE
     */
    public int execute(DataSource source, V value) {
        return run(source, value, PreparedStatement::executeUpdate);
    }

    /** Runs it as {@link #execute} does, and reads what it answers. */
    public <R> List<R> query(DataSource source, V value, RowReader<R> reader) {
        return run(source, value, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<R> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        });
    }

    private <R> R run(DataSource source, V value, Step<R> step) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(new Parameters(statement), value);
            return step.on(statement);
        } catch (SQLException e) {
            throw new PetMatchException(
                    PostgresErrors.TRANSACTION_FAILED,
                    "Expected the database to run a statement, SQLSTATE " + e.getSQLState(),
                    Map.of("sqlState", String.valueOf(e.getSQLState())),
                    e);
        }
    }

    private interface Step<R> {

        R on(PreparedStatement statement) throws SQLException;
    }
}

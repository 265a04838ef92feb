package com.petmatch.kernel.postgres;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Transactions on PostgreSQL for hosts without a transaction manager of their own.
 *
 * <p>The stores of the host take {@link #dataSource()}: inside {@link #inTransaction} its connections are the one of the
 * open transaction, outside each is a fresh one that commits by itself. A host with a transaction manager hands its
 * transaction-aware {@code DataSource} to the stores instead and adapts its manager to {@link UnitOfWork}. Safe for
 * concurrent use; a transaction belongs to one thread.
 */
public final class PostgresUnitOfWork implements UnitOfWork {

    private static final String IN_FAILED_TRANSACTION = "25P02";

    private final DataSource source;
    private final JoiningDataSource joining;
    private volatile @Nullable Boolean sourceCommits;
    // Not static: each source has its own transactions, and each block removes its entry.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Transaction> open = new ThreadLocal<>();

    private PostgresUnitOfWork(DataSource source) {
        this.source = source;
        this.joining = new JoiningDataSource(source, this::openConnection);
    }

    /** Transactions on connections of the given source, usually a pool; isolation is the connection's own. */
    public static PostgresUnitOfWork of(DataSource source) {
        return new PostgresUnitOfWork(source);
    }

    /** The source for stores: joins the transaction that is open on the calling thread. */
    public DataSource dataSource() {
        return joining;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return open.get() == null ? outermost(Optional.empty(), work) : work.get();
    }

    /** One round trip and one commit where the source's connections commit by themselves, else a transaction. */
    @Override
    public <T> T inStatement(Supplier<T> statement) {
        return isOpen() || sourceCommits() ? statement.get() : inTransaction(statement);
    }

    // Asked once: a pool hands its connections out in one mode. One in manual mode would lose the statement without a
    // word.
    private boolean sourceCommits() {
        Boolean known = sourceCommits;
        if (known == null) {
            try (Connection connection = source.getConnection()) {
                known = connection.getAutoCommit();
            } catch (SQLException e) {
                throw failed(e);
            }
            sourceCommits = known;
        }
        return known;
    }

    @Override
    public boolean isOpen() {
        return open.get() != null;
    }

    /**
     * Transactions in which row-level security shows rows of this tenant alone, to a role that does not own the tables.
     * Costs one round trip per transaction; none of it when no tenant is named.
     *
     * <p>Inside an open transaction it joins one of the same tenant, and refuses any other with
     * {@code postgres.transaction.other-tenant}.
     */
    public UnitOfWork forTenant(TenantId tenant) {
        return new TenantUnitOfWork(this, tenant);
    }

    <T> T inTransaction(TenantId tenant, Supplier<T> work) {
        Transaction current = open.get();
        if (current == null) {
            return outermost(Optional.of(tenant), work);
        }
        if (!current.tenant.equals(Optional.of(tenant))) {
            throw new PetMatchException(
                    PostgresErrors.TRANSACTION_OTHER_TENANT,
                    "Expected a transaction of tenant " + tenant + ", an open one belongs to " + current.tenant,
                    Map.of("tenant", tenant));
        }
        return work.get();
    }

    private @Nullable Connection openConnection() {
        Transaction current = open.get();
        return current == null ? null : current.lent;
    }

    private <T> T outermost(Optional<TenantId> tenant, Supplier<T> work) {
        try (Connection connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            open.set(new Transaction(tenant, JoinedConnection.of(connection)));
            try {
                if (tenant.isPresent()) {
                    setTenant(connection, tenant.get());
                }
                T result = runOrRollBack(connection, work);
                commit(connection);
                return result;
            } finally {
                open.remove();
                restore(connection, autoCommit);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PetMatchException failed(SQLException e) {
        return new PetMatchException(
                PostgresErrors.TRANSACTION_FAILED,
                "Expected the database to begin and commit, SQLSTATE " + e.getSQLState(),
                Map.of("sqlState", String.valueOf(e.getSQLState())),
                e);
    }

    // After a failed statement the server answers COMMIT with a silent rollback: work would be lost without a word.
    private static void commit(Connection connection) throws SQLException {
        if (connection.isWrapperFor(BaseConnection.class)
                && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            connection.rollback();
            throw new SQLException(
                    "Expected a transaction without failed statements, one was caught and ignored",
                    IN_FAILED_TRANSACTION);
        }
        connection.commit();
    }

    private static <T> T runOrRollBack(Connection connection, Supplier<T> work) throws SQLException {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            try {
                connection.rollback();
            } catch (SQLException broken) {
                // A connection that cannot roll back is dead, and the server rolls back for it.
                failure.addSuppressed(broken);
            }
            throw failure;
        }
    }

    private static void setTenant(Connection connection, TenantId tenant) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('petmatch.tenant', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
    }

    // Handing a connection back in manual mode would commit or lose what the next borrower does.
    private static void restore(Connection connection, boolean autoCommit) throws SQLException {
        if (!connection.isClosed() && autoCommit) {
            connection.setAutoCommit(true);
        }
    }

    private record Transaction(Optional<TenantId> tenant, Connection lent) {}
}

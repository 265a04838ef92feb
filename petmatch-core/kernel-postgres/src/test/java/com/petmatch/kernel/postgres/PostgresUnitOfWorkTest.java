package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUnitOfWorkTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER = new TenantId(new UUID(2, 2));

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final PostgresConsumedStore store = new PostgresConsumedStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Test
    void lendsTheOneConnectionOfTheTransaction() {
        unitOfWork.inTransaction(() -> {
            assertThat(backend()).isEqualTo(backend());
        });
    }

    @Test
    void ignoresThatAStoreClosesItsConnection() {
        unitOfWork.inTransaction(() -> {
            try (Connection lent = unitOfWork.dataSource().getConnection()) {
                lent.close();
                assertThat(lent.isClosed()).isFalse();
                assertThat(lent).isEqualTo(lent).isNotEqualTo(new Object());
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "setAutoCommit", "setTransactionIsolation"})
    void letsNoStoreEndTheTransaction(String call) {
        unitOfWork.inTransaction(() -> {
            assertThatThrownBy(() -> end(unitOfWork.dataSource().getConnection(), call))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(call);
        });
    }

    private static void end(Connection connection, String call) throws SQLException {
        switch (call) {
            case "commit" -> connection.commit();
            case "rollback" -> connection.rollback();
            case "setAutoCommit" -> connection.setAutoCommit(true);
            default -> connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void letsAStoreGoBackToASavepoint() {
        unitOfWork.inTransaction(() -> {
            try (Connection lent = unitOfWork.dataSource().getConnection()) {
                Savepoint savepoint = lent.setSavepoint();
                assertThatThrownBy(() -> lent.createStatement().execute("no sql"))
                        .isInstanceOf(SQLException.class);
                lent.rollback(savepoint);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)));
        });

        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isFalse();
    }

    @Test
    void failsWhenABlockSwallowedADatabaseError() {
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)));
                    assertThatThrownBy(() -> execute("no sql")).isInstanceOf(SQLException.class);
                }))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        failed -> assertThat(failed.code()).isEqualTo(PostgresErrors.TRANSACTION_FAILED));

        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isTrue();
    }

    @Test
    void keepsTheFailureWhenTheConnectionBroke() {
        IllegalStateException failure = new IllegalStateException("the cause");

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    assertThatThrownBy(() -> execute("select pg_terminate_backend(pg_backend_pid())"))
                            .isInstanceOf(SQLException.class);
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(unitOfWork.isOpen()).isFalse();
        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isTrue();
    }

    @Test
    void handsConnectionsBackAsItGotThem() throws SQLException {
        unitOfWork.inTransaction(() -> 1);

        try (Connection connection = unitOfWork.dataSource().getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void setsTheTenantForTheTransactionAlone() {
        String inside = unitOfWork.forTenant(TENANT).inTransaction(this::tenant);
        String afterwards = unitOfWork.inTransaction(this::tenant);

        assertThat(inside).isEqualTo(TENANT.toString());
        assertThat(afterwards).isNullOrEmpty();
    }

    @Test
    void joinsATransactionOfItsTenantAndNoOther() {
        unitOfWork.forTenant(TENANT).inTransaction(() -> {
            assertThat(unitOfWork.forTenant(TENANT).isOpen()).isTrue();
            assertThat(unitOfWork.forTenant(TENANT).inTransaction(this::tenant)).isEqualTo(TENANT.toString());
            assertThatThrownBy(() -> unitOfWork.forTenant(OTHER).inTransaction(this::tenant))
                    .isInstanceOfSatisfying(
                            PetMatchException.class,
                            refused -> assertThat(refused.code()).isEqualTo(PostgresErrors.TRANSACTION_OTHER_TENANT));
        });
    }

    @Test
    void keepsOneStatementWithoutATransaction() {
        boolean fresh = unitOfWork.inStatement(() -> {
            assertThat(unitOfWork.isOpen()).isFalse();
            return store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)));
        });

        assertThat(fresh).isTrue();
        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isFalse();
    }

    @Test
    void rollsOneStatementBackWithTheTransactionThatItJoined() {
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    unitOfWork.inStatement(() -> store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1))));
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isTrue();
    }

    @Test
    void setsTheTenantForOneStatementToo() {
        assertThat(unitOfWork.forTenant(TENANT).inStatement(this::tenant)).isEqualTo(TENANT.toString());
    }

    @Test
    void keepsOneStatementOnAConnectionInManualMode() {
        PostgresUnitOfWork manual =
                PostgresUnitOfWork.of(new JoiningDataSource(postgres.dataSource(), this::inManualMode));

        manual.inStatement(() ->
                new PostgresConsumedStore(manual.dataSource()).markConsumed(TENANT, "a", new EventId(new UUID(1, 1))));

        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isFalse();
    }

    @Test
    void leavesAConnectionOfAHostsOwnTransactionAsItIs() throws SQLException {
        try (Connection hosts = inManualMode()) {
            PostgresUnitOfWork over = PostgresUnitOfWork.of(
                    new JoiningDataSource(postgres.dataSource(), () -> JoinedConnection.of(hosts)));

            new PostgresConsumedStore(over.dataSource()).markConsumed(TENANT, "a", new EventId(new UUID(1, 1)));

            assertThat(hosts.getAutoCommit()).isFalse();
            hosts.rollback();
        }
        assertThat(store.markConsumed(TENANT, "a", new EventId(new UUID(1, 1)))).isTrue();
    }

    private Connection inManualMode() {
        try {
            Connection connection = postgres.dataSource().getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void unwrapsToItsSource() throws SQLException {
        assertThat(unitOfWork.dataSource().isWrapperFor(JoiningDataSource.class))
                .isTrue();
        assertThat(unitOfWork.dataSource().unwrap(JoiningDataSource.class)).isSameAs(unitOfWork.dataSource());
        assertThatThrownBy(() -> unitOfWork.dataSource().getConnection("a", "b"))
                .isInstanceOf(SQLException.class);
    }

    private String tenant() {
        return text("select current_setting('petmatch.tenant', true)");
    }

    private String backend() {
        return text("select pg_backend_pid()");
    }

    private String text(String sql) {
        try (Connection connection = unitOfWork.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = unitOfWork.dataSource().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
